using CreditsGraph.Importing.Identity;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Writing;

/// <summary>Films that other documents, or this one, have brought already: found again by their ids.</summary>
internal sealed class KnownFilms(ImportUnit unit, IdentityLoading people)
{
    private readonly HashSet<CatalogueId> _ofDocument = [];
    private readonly Dictionary<CatalogueId, long> _stored = [];

    /// <summary>Whether this document has given a film of one of the ids before.</summary>
    public bool IsRepeated(SourceRecord.Film film) => film.FilmIds.Any(_ofDocument.Contains);

    /// <summary>Remembers that this document gives a film of these ids.</summary>
    public void Given(SourceRecord.Film film) => _ofDocument.UnionWith(film.FilmIds);

    /// <summary>Looks up which films of a batch are stored: one statement.</summary>
    public async Task LookAsync(IReadOnlyList<SourceRecord.Film> films, CancellationToken cancellationToken)
    {
        _stored.Clear();
        var ids = films.SelectMany(film => film.FilmIds).ToHashSet();
        if (ids.Count == 0 || unit.IsEmpty)
            return;
        var (schemes, values) = (ids.Select(id => id.Scheme).Distinct().ToArray(), ids.Select(id => id.Value).Distinct().ToArray());
        foreach (var found in await unit.Context.ExternalIds
            .Where(id => schemes.Contains(id.Scheme) && values.Contains(id.Value) && id.FilmId != null).OrderBy(id => id.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            _stored.TryAdd(new(found.Scheme, found.Value), found.FilmId!.Value);
    }

    /// <summary>The key of the film that another document has brought; null: it is new.</summary>
    public long? Find(SourceRecord.Film film)
    {
        foreach (var id in film.FilmIds)
        {
            if (_stored.TryGetValue(id, out var key))
                return key;
        }

        return null;
    }

    /// <summary>A film with everybody on it.</summary>
    public async Task<KnownFilm> LoadAsync(long film, CancellationToken cancellationToken)
    {
        var credits = await unit.Context.Credits.Where(credit => credit.FilmId == film)
            .Select(credit => new { credit.ContributorId, IsRecorded = credit.IdentityId != null }).ToListAsync(cancellationToken).ConfigureAwait(false);
        var isRecorded = credits.ToLookup(credit => credit.ContributorId, credit => credit.IsRecorded);
        var contributors = await people.LoadContributorsAsync([.. isRecorded.Select(group => group.Key)], cancellationToken).ConfigureAwait(false);
        return new(film, contributors.ToLookup(
            contributor => NameNode.KeyOf(contributor.Kind, contributor.Folded), contributor => (contributor, isRecorded[contributor.Id].Contains(true))));
    }
}
