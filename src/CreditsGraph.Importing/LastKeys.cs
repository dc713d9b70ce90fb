using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>The last key given of each kind of entity; the next is one more, so that reading order is key order.</summary>
internal sealed class LastKeys
{
    private readonly Dictionary<Type, long> _last = [];

    private LastKeys()
    {
    }

    public static async Task<LastKeys> LoadAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        var keys = new LastKeys();
        await keys.LoadAsync<Film>(context.Films.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Contributor>(context.Contributors.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Credit>(context.Credits.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Role>(context.Roles.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Review>(context.Reviews.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Publication>(context.Publications.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Source>(context.Sources.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<SourceIssue>(context.Issues.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<SearchForm>(context.SearchForms.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<ExternalId>(context.ExternalIds.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<AlternativeTitle>(context.AlternativeTitles.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<IdentityRecord>(context.Identities.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        await keys.LoadAsync<Contributor>(context.MergedContributors.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        return keys;
    }

    public long Last<T>() => _last.GetValueOrDefault(typeof(T));

    public long Next<T>() => _last[typeof(T)] = _last.GetValueOrDefault(typeof(T)) + 1;

    private async Task LoadAsync<T>(IQueryable<long> keys, CancellationToken cancellationToken) =>
        _last[typeof(T)] = Math.Max(
            Last<T>(), await keys.OrderByDescending(key => key).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false));
}
