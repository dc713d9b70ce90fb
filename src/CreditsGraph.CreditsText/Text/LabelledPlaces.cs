using CreditsGraph.CreditsText.Lines;

namespace CreditsGraph.CreditsText.Text;

/// <summary>Where a row's label and value stand in its line, in as little room as it takes.</summary>
internal readonly struct LabelledPlaces
{
    private readonly int labelStart;
    private readonly int valueStart;
    private readonly int valueLength;
    // A label is short.
    private readonly byte labelLength;
    private readonly Layout layout;
    private readonly bool isSome;

    private LabelledPlaces(LabelledLine line)
    {
        (labelStart, labelLength) = (line.Label.Start, checked((byte)line.Label.Length));
        (valueStart, valueLength) = (line.Value.Start, line.Value.Length);
        (layout, isSome) = (line.Layout, true);
    }

    public static LabelledPlaces Of(LabelledLine? line) => line is { } some ? new LabelledPlaces(some) : default;

    /// <summary>The label and value in their line again; null where the row has none.</summary>
    public LabelledLine? In(PageLine line) => isSome
        ? new LabelledLine(new Slice(line, labelStart, labelLength), new Slice(line, valueStart, valueLength), layout) : null;
}
