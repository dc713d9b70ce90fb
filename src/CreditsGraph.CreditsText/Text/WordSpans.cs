using System.Runtime.CompilerServices;

namespace CreditsGraph.CreditsText.Text;

/// <summary>Goes through the words of a text.</summary>
internal ref struct WordSpans(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordSpans GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MoveNext()
    {
        var from = 0;
        while (from < rest.Length && WordForms.IsBlank(rest[from]))
            from++;
        var to = from;
        while (to < rest.Length && !WordForms.IsBlank(rest[to]))
            to++;
        Current = rest[from..to];
        rest = rest[to..];
        return to > from;
    }
}
