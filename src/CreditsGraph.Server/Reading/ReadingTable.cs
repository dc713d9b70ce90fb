using System.Globalization;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using Spectre.Console;

namespace CreditsGraph.Server.Reading;

/// <summary>A reading as tables, for people.</summary>
internal static class ReadingTable
{
    private const int LongestCell = 100;
    private const int FileWidth = 160;

    /// <summary>
    /// Writes the film, its credits by role, its reviews, what is in doubt, and a tally of the lines; on a terminal the
    /// page beside its reading before them.
    /// </summary>
    public static void Write(TextWriter output, CreditsReading reading)
    {
        var console = Console(output);
        if (console.Profile.Capabilities.Ansi)
            ReadingPage.Write(console, reading);
        console.Write(Film(reading.Film));
        foreach (var part in Parts(reading).Where(part => part.Rows.Count > 0))
            console.Write(part);
        console.WriteLine(Tally(reading));
    }

    private static IAnsiConsole Console(TextWriter output)
    {
        var isFile = output != System.Console.Out || System.Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect,
        });
        // A file and a pipe have no width of their own, and 80 columns would break every name.
        if (isFile)
            console.Profile.Width = FileWidth;
        return console;
    }

    private static IEnumerable<Table> Parts(CreditsReading reading)
    {
        yield return Credits(reading.Credits);
        yield return Reviews(reading.Reviews);
        yield return Issues(reading.Issues);
    }

    private static Table Film(FilmReading film)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("fact").AddColumn("value");
        Add(table, "Film", film.Title ?? "(no title on the page)");
        AddIfAny(table, "Year", film.Year?.ToString(CultureInfo.InvariantCulture));
        AddIfAny(table, "Runtime", film.RuntimeMinutes is { } minutes
            ? FormattableString.Invariant($"{minutes} min") : null);
        AddIfAny(table, "Countries", film.Countries.Count > 0 ? string.Join(", ", film.Countries) : null);
        AddIfAny(table, "Kind", film.Kind?.ToString());
        AddIfAny(table, "Synopsis", film.Synopsis);
        return table;
    }

    private static Table Credits(IReadOnlyList<CreditReading> credits)
    {
        var table = Titled($"Credits: {credits.Count}")
            .AddColumns("Role", "Name", "With", "As the page has it", "Line");
        var shown = string.Empty;
        foreach (var credit in credits)
        {
            Add(table, credit.Role == shown
                ? string.Empty : credit.Role, NameOf(credit), With(credit), AsCredited(credit), Place(credit.Span));
            shown = credit.Role;
        }
        return table;
    }

    private static string NameOf(CreditReading credit) =>
        credit.Kind == ContributorKind.Organization ? $"{credit.Name} (organization)" : credit.Name;

    private static string With(CreditReading credit)
    {
        var status = credit.Status == CreditStatus.Uncredited ? "uncredited" : null;
        var parts = credit.Characters.Select(character => $"as {character}").Append(credit.Affiliation).Append(status);
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string AsCredited(CreditReading credit) => credit.CreditedAs == credit.Name
        ? string.Empty : credit.CreditedAs;

    private static Table Reviews(IReadOnlyList<ReviewReading> reviews)
    {
        var table = Titled($"Reviews: {reviews.Count}").AddColumns("Quote", "Publication", "Author", "Rating", "Line");
        foreach (var review in reviews)
            Add(table, review.Quote, review.Publication ?? string.Empty, review.Author ?? string.Empty,
                review.Rating ?? string.Empty, Place(review.Span));
        return table;
    }

    private static Table Issues(IReadOnlyList<ReadingIssue> issues)
    {
        var table = Titled($"In doubt: {issues.Count}").AddColumns("Line", "Text", "Reason", "Suggestion");
        foreach (var issue in issues)
            Add(table, Place(issue.Span), issue.Text, issue.Reason, issue.Suggestion ?? string.Empty);
        return table;
    }

    private static string Tally(CreditsReading reading)
    {
        var kinds = reading.Lines.GroupBy(line => line.Kind).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}");
        return FormattableString.Invariant($"Lines: {reading.Lines.Count} ({string.Join(", ", kinds)})");
    }

    private static string Place(TextSpan span) => FormattableString.Invariant($"{span.Line}:{span.Column}");

    private static Table Titled(string title) => new Table().Border(TableBorder.Rounded).Title(title);

    private static void AddIfAny(Table table, string fact, string? value)
    {
        if (value is not null)
            Add(table, fact, value);
    }

    private static void Add(Table table, params string[] cells) =>
        table.AddRow(cells.Select(cell => new Text(Shortened(cell))));

    private static string Shortened(string cell) =>
        cell.Length <= LongestCell ? cell : string.Concat(cell.AsSpan(0, LongestCell - 1), "…");
}
