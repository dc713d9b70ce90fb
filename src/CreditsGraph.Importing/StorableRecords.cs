using CreditsGraph.CreditsText;
using CreditsGraph.Store;

namespace CreditsGraph.Importing;

/// <summary>Records with text that every database can keep. Nearly all have no other text and come back as they are.</summary>
internal static class StorableRecords
{
    public static SourceRecord.Film Of(SourceRecord.Film film) => IsStorable(film) ? film : film with
    {
        Facts = Of(film.Facts),
        Credits = [.. film.Credits.Select(Of)],
        Reviews = [.. film.Reviews.Select(Of)],
        Ids = [.. film.Ids.Select(Of)],
        FilmIds = Of(film.FilmIds),
        OtherTitles = [.. film.OtherTitles.Select(title => title with { Title = StoredText.Of(title.Title) })],
    };

    public static ReadingIssue Of(ReadingIssue issue) =>
        issue with { Text = StoredText.Of(issue.Text), Reason = StoredText.Of(issue.Reason), Suggestion = OrNull(issue.Suggestion) };

    private static bool IsStorable(SourceRecord.Film film) =>
        IsStorable(film.Facts.Title) && IsStorable(film.Facts.Synopsis) && All(film.Facts.Countries)
        && film.Credits.All(IsStorable) && film.Reviews.All(IsStorable)
        && film.Ids.All(ids => ids.All(id => IsStorable(id.Value))) && film.FilmIds.All(id => IsStorable(id.Value))
        && film.OtherTitles.All(title => IsStorable(title.Title));

    private static bool IsStorable(CreditReading credit) =>
        IsStorable(credit.Role) && IsStorable(credit.RoleSlug) && IsStorable(credit.CreditedRole) && IsStorable(credit.Qualifier)
        && IsStorable(credit.Name) && IsStorable(credit.SortName) && IsStorable(credit.CreditedAs) && IsStorable(credit.Affiliation)
        && IsStorable(credit.Honorific) && IsStorable(credit.Nickname) && All(credit.Characters);

    private static bool IsStorable(ReviewReading review) =>
        IsStorable(review.Quote) && IsStorable(review.Publication) && IsStorable(review.Author) && IsStorable(review.Rating) && IsStorable(review.Url);

    private static bool All(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (!IsStorable(texts[i]))
                return false;
        }

        return true;
    }

    private static bool IsStorable(string? text) => text is null || StoredText.IsStorable(text);

    private static CatalogueId[] Of(IReadOnlyList<CatalogueId> ids) => [.. ids.Select(id => id with { Value = StoredText.Of(id.Value) })];

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
