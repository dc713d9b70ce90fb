using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Importing.Catalogues;
using CreditsGraph.Importing.SchemaOrg;
using CreditsGraph.Importing.Tmdb;

namespace CreditsGraph.Importing.PlainCsv;

/// <summary>One film of a table, while its rows are read.</summary>
internal sealed class CsvFilm(string title, int? year, string id)
{
    private const string OfTmdb = "tmdb:";
    private readonly List<CreditReading> _credits = [];
    private readonly List<IReadOnlyList<CatalogueId>> _ids = [];

    public void Add(string[] row, CsvColumns columns, string name, string wording, int line)
    {
        var (characters, status) = TmdbCharacters.Read(columns.Cell(row, "characters"));
        var affiliation = columns.Cell(row, "affiliation");
        _credits.Add(CatalogueCredits.Of(_credits.Count + 1, RoleVocabulary.Current.Resolve(wording), wording, name, line) with
        {
            Characters = characters,
            Status = status,
            Affiliation = affiliation.Length > 0 ? affiliation : null,
        });
        _ids.Add(IdsOf(columns.Cell(row, "tmdbPersonId"), columns.Cell(row, "personId")));
    }

    public SourceRecord.Film ToRecord() => new(new(title, year, null, [], null, null), _credits, [], id.Length > 0 ? id : $"{title} ({year})")
    {
        Ids = _ids,
        FilmIds = id.StartsWith(OfTmdb, StringComparison.Ordinal) ? [new(ExternalIdScheme.Tmdb, id[OfTmdb.Length..])] : IdsOf("", id),
    };

    // A number alone is a row of that table: it means nothing elsewhere.
    private static CatalogueId[] IdsOf(string tmdb, string other)
    {
        var known = other.Length > 0 ? KnownAddresses.Read(other) : null;
        return tmdb.Length > 0 ? [new(ExternalIdScheme.Tmdb, tmdb)] : known is { } id ? [id] : [];
    }
}
