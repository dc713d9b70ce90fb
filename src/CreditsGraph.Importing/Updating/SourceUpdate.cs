using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Updating;

/// <summary>
/// What a document that was imported before gave, while its new contents are read: films that are equal are left as
/// they are, others are read anew and keep their keys and slugs, and those that are gone are taken out.
/// </summary>
internal sealed class SourceUpdate
{
    private const int FilmsAtOnce = 500;
    private readonly ImportUnit _unit;
    private readonly long _source;
    private readonly Dictionary<string, FilmSource> _byKey;
    private readonly Dictionary<long, string> _keyOf;

    private SourceUpdate(ImportUnit unit, long source, List<FilmSource> films)
    {
        (_unit, _source) = (unit, source);
        _byKey = [];
        foreach (var film in films)
            _byKey.TryAdd(film.FilmKey.Length > 0 ? film.FilmKey : $"?{film.FilmId}", film);
        _keyOf = _byKey.ToDictionary(pair => pair.Value.FilmId, pair => pair.Key);
    }

    /// <summary>What the update takes from the counts of the catalogue.</summary>
    public Removal Removed { get; private set; }

    public static async Task<SourceUpdate> BeginAsync(ImportUnit unit, long source, CancellationToken cancellationToken) =>
        new(unit, source, await unit.Context.FilmSources.Where(link => link.SourceId == source).ToListAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The film that the document had under a key, once; null for none.</summary>
    public FilmSource? Take(string filmKey) => _byKey.Remove(filmKey, out var film) && _keyOf.Remove(film.FilmId) ? film : null;

    /// <summary>The same by the film's own key.</summary>
    public FilmSource? Take(long film) => _keyOf.TryGetValue(film, out var key) ? Take(key) : null;

    /// <summary>Takes out what the document says of a film, to be read anew; tells what it was.</summary>
    public async Task<EarlierFacts> ClearAsync(long film, CancellationToken cancellationToken)
    {
        var context = _unit.Context;
        var credits = await context.Credits.Where(row => row.FilmId == film && row.SourceId == _source).ToListAsync(cancellationToken).ConfigureAwait(false);
        var reviews = await context.Reviews.Where(row => row.FilmId == film && row.SourceId == _source).ToListAsync(cancellationToken).ConfigureAwait(false);
        var titles = await context.AlternativeTitles.Where(row => row.FilmId == film && row.SourceId == _source).ToListAsync(cancellationToken).ConfigureAwait(false);
        context.RemoveRange([.. credits, .. reviews, .. titles]);
        await _unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        foreach (var credit in credits)
            _unit.Touched.UnionWith(credit.AffiliationId is { } affiliation ? [credit.ContributorId, affiliation] : [credit.ContributorId]);
        Removed += new Removal(0, credits.Count, reviews.Count);
        return new(credits, reviews);
    }

    /// <summary>Takes out the films that the document does not give any longer, unless another one does; their titles.</summary>
    public async Task<List<string>> FinishAsync(CancellationToken cancellationToken)
    {
        var titles = new List<string>();
        foreach (var films in _byKey.Values.Select(link => link.FilmId).Order().Chunk(FilmsAtOnce))
        {
            foreach (var film in films)
                titles.Add(await RemoveAsync(film, cancellationToken).ConfigureAwait(false));
        }

        return titles;
    }

    /// <summary>Takes out the doubts about the document as it was.</summary>
    public async Task ClearIssuesAsync(CancellationToken cancellationToken)
    {
        var issues = await _unit.Context.Issues.Where(issue => issue.SourceId == _source).ToListAsync(cancellationToken).ConfigureAwait(false);
        _unit.Context.RemoveRange(issues);
        await _unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> RemoveAsync(long film, CancellationToken cancellationToken)
    {
        await ClearAsync(film, cancellationToken).ConfigureAwait(false);
        var context = _unit.Context;
        var links = await context.FilmSources.Where(link => link.FilmId == film).ToListAsync(cancellationToken).ConfigureAwait(false);
        context.RemoveRange(links.Where(link => link.SourceId == _source));
        var row = await context.Films.SingleAsync(one => one.Id == film, cancellationToken).ConfigureAwait(false);
        if (links.TrueForAll(link => link.SourceId == _source))
        {
            context.RemoveRange(await context.ExternalIds.Where(id => id.FilmId == film).ToListAsync(cancellationToken).ConfigureAwait(false));
            context.RemoveRange(await context.SearchForms.Where(form => form.Kind == SearchFormKind.Film && form.ItemId == film)
                .ToListAsync(cancellationToken).ConfigureAwait(false));
            context.Remove(row);
            Removed += new Removal(1, 0, 0);
        }

        await _unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        return row.Title;
    }
}
