using CreditsGraph.CreditsText;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Imdb;

/// <summary>
/// Joins IMDb's three files: films in the principals' order, then those without principals. Holds the titles and names,
/// and one film's principals at a time.
/// </summary>
internal sealed class ImdbReader(ImdbFiles files)
{
    private static readonly string[] NameColumns = ["nconst", "primaryName"];
    private static readonly string[] PrincipalColumns = ["tconst", "nconst", "category", "job", "characters"];

    private readonly Dictionary<string, FilmReading> _titles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Queue<SourceRecord> _told = [];
    private ImdbFilm? _film;

    /// <summary>The films and the issues, in the order of reading.</summary>
    public IEnumerable<SourceRecord> Read()
    {
        foreach (var (_, cells) in ImdbTable.Rows(files.Titles, ImdbFilm.Columns, _told.Enqueue))
            _titles.TryAdd(cells[0], ImdbFilm.FactsOf(cells));
        foreach (var (_, cells) in ImdbTable.Rows(files.Names, NameColumns, _told.Enqueue))
            _names.TryAdd(cells[0], cells[1]);
        foreach (var (line, cells) in ImdbTable.Rows(files.Principals, PrincipalColumns, _told.Enqueue))
        {
            Take(line, cells);
            while (_told.TryDequeue(out var record))
                yield return record;
        }

        Finish();
        while (_told.TryDequeue(out var record))
            yield return record;
        foreach (var (id, facts) in _titles)
            yield return new ImdbFilm(id, facts).ToRecord();
    }

    private void Take(int line, string[] cells)
    {
        var file = Path.GetFileName(files.Principals);
        if (_film?.Id != cells[0])
            Turn(cells[0]);
        if (_film is null)
            _told.Enqueue(CatalogueIssues.UnknownId(file, line, cells[0], $"{Path.GetFileName(files.Titles)}, or its rows are not together"));
        else if (!_names.TryGetValue(cells[1], out var name) || name.Length == 0)
            _told.Enqueue(CatalogueIssues.UnknownId(file, line, cells[1], Path.GetFileName(files.Names)));
        else if (ImdbCharacters.Read(cells[4]) is not { } characters)
            _told.Enqueue(CatalogueIssues.BrokenRow(file, line, cells[4], "its characters are not a JSON array of strings"));
        else
            _film.Add(cells[2], cells[3], cells[1], name, characters, line);
    }

    private void Turn(string id)
    {
        Finish();
        if (_titles.Remove(id, out var facts))
            _film = new(id, facts);
    }

    private void Finish()
    {
        if (_film is not null)
            _told.Enqueue(_film.ToRecord());
        _film = null;
    }
}
