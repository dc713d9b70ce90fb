using CreditsGraph.CreditsText;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing;

/// <summary>
/// Films with names that an index of every database holds. Nearly all come back as they are. A name that is too long to
/// be one is cut, with an issue; the whole of a name and of a role stands as the credit's wording, that of a title among the
/// film's other titles.
/// </summary>
internal static class NameLengths
{
    /// <summary>How many UTF-16 code units a name or title may have.</summary>
    public const int Most = 2 * Beginning.MaxLength;

    public static SourceRecord.Film Of(SourceRecord.Film film, string source, ICollection<ReadingIssue> issues)
    {
        if (film.Facts.Title is { Length: > Most } title)
        {
            issues.Add(CatalogueIssues.LongName(source, film.Credits.Count > 0 ? film.Credits[0].Span.Line : 1, title));
            film = film with { Facts = film.Facts with { Title = Beginning.Of(title) }, OtherTitles = [.. film.OtherTitles, new(title, false)] };
        }

        if (film.Credits.All(credit => LongNameOf(credit) is null))
            return film;
        foreach (var credit in film.Credits)
        {
            if (LongNameOf(credit) is { } name)
                issues.Add(CatalogueIssues.LongName(source, credit.Span.Line, name));
        }

        return film with { Credits = [.. film.Credits.Select(Cut)] };
    }

    private static string? LongNameOf(CreditReading credit) =>
        credit.Name.Length > Most ? credit.Name : credit.Role.Length > Most ? credit.Role : credit.Affiliation is { Length: > Most } affiliation ? affiliation : null;

    private static CreditReading Cut(CreditReading credit) => credit with
    {
        Name = Cut(credit.Name),
        Role = Cut(credit.Role),
        Affiliation = credit.Affiliation is { } affiliation ? Cut(affiliation) : null,
    };

    private static string Cut(string name) => name.Length > Most ? Beginning.Of(name) : name;
}
