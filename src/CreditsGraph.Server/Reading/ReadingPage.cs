using System.Globalization;
using CreditsGraph.CreditsText;
using Spectre.Console;

namespace CreditsGraph.Server.Reading;

/// <summary>A page beside what was read from each of its lines, in colours, for a terminal.</summary>
internal static class ReadingPage
{
    /// <summary>Writes a row a line: its number, its text, and what was made of it. Blank lines stand as they are.</summary>
    public static void Write(IAnsiConsole console, CreditsReading reading)
    {
        var made = MadeOf(reading);
        var table = new Table().Border(TableBorder.Simple).Expand()
            .AddColumn(new TableColumn("Line").RightAligned().NoWrap())
            .AddColumn("The page").AddColumn("What was read");
        foreach (var line in reading.Lines)
        {
            var style = new Style(ColourOf(line.Kind));
            var read = made[line.Line].DefaultIfEmpty(line.Reason ?? string.Empty);
            table.AddRow(
                new Text(line.Line.ToString(CultureInfo.InvariantCulture), new Style(Color.Grey)),
                new Text(line.Text, style), new Text(string.Join('\n', read), style));
        }
        console.Write(table);
    }

    private static ILookup<int, string> MadeOf(CreditsReading reading)
    {
        var credits = reading.Credits.Concat(reading.Others.SelectMany(other => other.Credits))
            .Select(credit => (credit.Span.Line, Text: CreditText(credit)));
        var reviews = reading.Reviews.Select(review => (review.Span.Line, Text: $"Review: {review.Publication ?? "(no publication)"}"));
        var issues = reading.Issues.Select(issue => (issue.Span.Line, Text: $"! {issue.Reason}"));
        return credits.Concat(reviews).Concat(issues).ToLookup(made => made.Line, made => made.Text);
    }

    private static string CreditText(CreditReading credit)
    {
        var with = credit.Affiliation is { } affiliation ? $" ({affiliation})" : string.Empty;
        var parts = credit.Characters.Count > 0 ? $" as {string.Join(", ", credit.Characters)}" : string.Empty;
        return $"{credit.Role}: {credit.Name}{parts}{with}";
    }

    private static Color ColourOf(LineKind kind) => kind switch
    {
        LineKind.Fact => Color.Green,
        LineKind.Issue => Color.Red,
        LineKind.Prose => Color.Blue,
        _ => Color.Grey,
    };
}
