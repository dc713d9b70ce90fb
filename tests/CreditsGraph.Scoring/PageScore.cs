using System.Globalization;
using System.Text;

namespace CreditsGraph.Scoring;

/// <summary>Readings held against labelled pages.</summary>
public sealed record PageScore
{
    /// <summary>Pairs of role and name.</summary>
    public required Score Credits { get; init; }

    /// <summary>Names alone, each once a film.</summary>
    public required Score Names { get; init; }

    /// <summary>Quotes with their publication and author.</summary>
    public required Score Reviews { get; init; }

    /// <summary>Of the credits found: person or organization.</summary>
    public required Score Kind { get; init; }

    /// <summary>Of the credits found, where labelled or read: the organization beside a person.</summary>
    public required Score Affiliation { get; init; }

    /// <summary>Of the credits found, where labelled: honorific and characters.</summary>
    public required Score Details { get; init; }

    /// <summary>The film's title, also where the page shows none.</summary>
    public required Score Title { get; init; }

    /// <summary>Year, running time, kind and countries, where labelled.</summary>
    public required Score Facts { get; init; }

    /// <summary>How often a credit was right, by the reader's confidence in it.</summary>
    public required Calibration Calibration { get; init; }

    /// <summary>What was read otherwise than labelled, a line a fault.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>The reading held against the labels.</summary>
    public static PageScore Of(CreditsText.CreditsReading reading, ExpectedPage expected) =>
        new PageComparison().Compare(reading, expected);

    /// <summary>Both taken together.</summary>
    public static PageScore operator +(PageScore a, PageScore b) => new()
    {
        Credits = a.Credits + b.Credits,
        Names = a.Names + b.Names,
        Reviews = a.Reviews + b.Reviews,
        Kind = a.Kind + b.Kind,
        Affiliation = a.Affiliation + b.Affiliation,
        Details = a.Details + b.Details,
        Title = a.Title + b.Title,
        Facts = a.Facts + b.Facts,
        Calibration = a.Calibration + b.Calibration,
        Faults = [.. a.Faults, .. b.Faults],
    };

    /// <summary>The figures, a row a measure, and under them the confidences.</summary>
    public string Table()
    {
        var table = new StringBuilder("                 precision  recall     F1  (hits/labelled/read)\n");
        foreach (var (name, score) in Rows())
        {
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{name,-16} {score.Precision,9:0.000} {score.Recall,7:0.000} {score.F1,6:0.000}  ({score.Hits}/{score.Expected}/{score.Read})");
        }
        return table.Append(Calibration).ToString();
    }

    /// <summary>The main figures in one line.</summary>
    public override string ToString() =>
        $"credits {Credits} | reviews {Reviews} | kind {Kind} | title {Title}";

    private IEnumerable<(string Name, Score Score)> Rows() =>
    [
        ("credits", Credits),
        ("names", Names),
        ("reviews", Reviews),
        ("kind", Kind),
        ("affiliation", Affiliation),
        ("other details", Details),
        ("title", Title),
        ("other film facts", Facts),
    ];
}
