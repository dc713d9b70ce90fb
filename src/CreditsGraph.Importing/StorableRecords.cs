using CreditsGraph.CreditsText;
using CreditsGraph.Store;

namespace CreditsGraph.Importing;

/// <summary>Records with text that every database can keep.</summary>
internal static class StorableRecords
{
    public static SourceRecord.Film Of(SourceRecord.Film film) =>
        new(Of(film.Facts), [.. film.Credits.Select(Of)], [.. film.Reviews.Select(Of)], film.Key)
        {
            Ids = [.. film.Ids.Select(id => id is { } known ? known with { Value = StoredText.Of(known.Value) } : id)],
        };

    public static ReadingIssue Of(ReadingIssue issue) =>
        issue with { Text = StoredText.Of(issue.Text), Reason = StoredText.Of(issue.Reason), Suggestion = OrNull(issue.Suggestion) };

    private static FilmReading Of(FilmReading film) => film with
    {
        Title = OrNull(film.Title),
        Synopsis = OrNull(film.Synopsis),
        Countries = [.. film.Countries.Select(StoredText.Of)],
    };

    private static CreditReading Of(CreditReading credit) => credit with
    {
        Role = StoredText.Of(credit.Role),
        RoleSlug = StoredText.Of(credit.RoleSlug),
        CreditedRole = StoredText.Of(credit.CreditedRole),
        Qualifier = OrNull(credit.Qualifier),
        Name = StoredText.Of(credit.Name),
        SortName = StoredText.Of(credit.SortName),
        CreditedAs = StoredText.Of(credit.CreditedAs),
        Affiliation = OrNull(credit.Affiliation),
        Honorific = OrNull(credit.Honorific),
        Nickname = OrNull(credit.Nickname),
        Characters = [.. credit.Characters.Select(StoredText.Of)],
    };

    private static ReviewReading Of(ReviewReading review) => review with
    {
        Quote = StoredText.Of(review.Quote),
        Publication = OrNull(review.Publication),
        Author = OrNull(review.Author),
        Rating = OrNull(review.Rating),
        Url = OrNull(review.Url),
    };

    private static string? OrNull(string? text) => text is null ? null : StoredText.Of(text);
}
