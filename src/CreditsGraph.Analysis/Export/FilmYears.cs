using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Export;

/// <summary>The years of films, by key: some 24 bytes a film.</summary>
internal sealed class FilmYears
{
    private readonly List<long> _keys = [];
    private readonly List<int?> _years = [];
    private KeyIndex? _index;

    /// <summary>Adds a film; the keys come ascending.</summary>
    public void Add(in ExportFilm film)
    {
        _keys.Add(film.Id);
        _years.Add(film.Year);
    }

    /// <summary>The year of a film that was added; null: it has none.</summary>
    public int? Of(long film) => _years[(_index ??= new([.. _keys])).IndexOf(film)];
}
