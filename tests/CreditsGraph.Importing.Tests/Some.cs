using CreditsGraph.CreditsText;
using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Tests;

/// <summary>Made-up records.</summary>
internal static class Some
{
    public static SourceDocument Document(string key, params IEnumerable<SourceRecord> records) =>
        Version(key, $"{key}-1", records);

    public static SourceDocument Version(string key, string hash, params IEnumerable<SourceRecord> records) =>
        new(key, key, "text/plain", hash, null, records.ToAsyncEnumerable());

    /// <summary>A film that credits people: "Ann Lee" or, with ids, "Ann Lee tmdb:7 imdb:nm3".</summary>
    public static SourceRecord.Film Film(string title, params string[] people) => Film(title, null, people);

    /// <summary>The same with an id of TMDB's.</summary>
    public static SourceRecord.Film Film(string title, int? id, params string[] people) => new(
        new(title, 1999, null, [], null, null),
        [.. people.Select((person, index) => Credit(index + 1, NameOf(person)))],
        [],
        id is { } key ? $"tmdb:{key}" : null)
    {
        Ids = [.. people.Select(IdsOf)],
        FilmIds = id is { } number ? [new(ExternalIdScheme.Tmdb, $"{number}")] : [],
    };

    public static CreditReading Credit(int position, string name) => new()
    {
        Position = position, Role = "Director", RoleSlug = "director", RoleIsControlled = true, Department = Department.Direction,
        CreditedRole = "Directed by", Name = name, SortName = string.Join(", ", name.Split(' ', 2).Reverse()), CreditedAs = name,
        Kind = ContributorKind.Person, Confidence = 1, Span = new(position, 1, name.Length),
    };

    private static string NameOf(string person) => string.Join(' ', person.Split(' ').Where(word => !word.Contains(':', StringComparison.Ordinal)));

    private static CatalogueId[] IdsOf(string person) =>
    [
        .. person.Split(' ').Where(word => word.Contains(':', StringComparison.Ordinal)).Select(word => word.Split(':'))
            .Select(id => new CatalogueId(Enum.Parse<ExternalIdScheme>(id[0], true), id[1])),
    ];
}
