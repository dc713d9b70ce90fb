using System.Globalization;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Imdb;

/// <summary>One title of IMDb, while its principals are read.</summary>
internal sealed class ImdbFilm(string id, FilmReading facts)
{
    private readonly List<CreditReading> _credits = [];
    private readonly List<IReadOnlyList<CatalogueId>> _ids = [];

    public string Id => id;

    /// <summary>The columns of a title that its facts are made of.</summary>
    public static string[] Columns { get; } = ["tconst", "titleType", "primaryTitle", "startYear", "runtimeMinutes"];

    public static FilmReading FactsOf(string[] cells) =>
        new(cells[2], Number(cells[3]), Number(cells[4]), [], KindOf(cells[1]), null);

    public void Add(string category, string job, string nameId, string name, string[] characters, int line)
    {
        var role = ImdbRoles.Of(category, job);
        _credits.Add(CatalogueCredits.Of(_credits.Count + 1, role, job.Length > 0 ? job : category, name, line) with
        {
            Characters = characters,
        });
        _ids.Add([new(ExternalIdScheme.Imdb, nameId)]);
    }

    public SourceRecord.Film ToRecord() => new(facts, _credits, [], $"imdb:{id}") { Ids = _ids, FilmIds = [new(ExternalIdScheme.Imdb, id)] };

    // A "movie" may be a documentary, which only the genres say, so that it states no kind.
    private static FilmKind? KindOf(string type) => type switch
    {
        "short" or "tvShort" => FilmKind.Short,
        "tvSeries" or "tvMiniSeries" => FilmKind.Series,
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
