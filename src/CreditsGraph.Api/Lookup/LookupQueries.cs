using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Lookup;

[QueryType]
internal static class LookupQueries
{
    private const int MaxIds = 50;

    /// <summary>
    /// What external ids mean: one result an id, in the ids' order. At most 50. One statement for the ids, and one for
    /// each type of what is selected of the nodes.
    /// </summary>
    /// <param name="ids">The external ids.</param>
    /// <param name="context">The call.</param>
    /// <param name="nodes">Loads what was found.</param>
    /// <param name="contexts">The catalogue.</param>
    [ListSize(AssumedSize = MaxIds, SlicingArguments = ["ids"])]
    public static async Task<IReadOnlyList<LookupResult>> GetLookupAsync(
        IReadOnlyList<ExternalIdInput> ids, BatchContext context, NodeLoader nodes, IDbContextFactory<CatalogContext> contexts)
    {
        if (ids.Count > MaxIds)
            throw new GraphQLException(TooMany(ids.Count));
        var known = await FindAsync(ids, contexts, context.CancellationToken).ConfigureAwait(false);
        var found = ids.Select(id => Choose(id, known)).ToList();
        var selections = context.SelectionsOf("node");
        var keys = found.OfType<Meaning>().Select(one => one.Node).Distinct().ToList();
        var loaded = selections.Count == 0 || keys.Count == 0
            ? new object?[keys.Count]
            : await nodes.LoadAsync(context, selections, keys).ConfigureAwait(false);
        var byKey = keys.Zip(loaded).ToDictionary(pair => pair.First, pair => pair.Second);
        return found.ConvertAll(one => one is null
            ? new LookupResult { Status = LookupStatus.NotFound, Node = null }
            : new LookupResult { Status = one.Id.IsRedirected ? LookupStatus.Redirected : LookupStatus.Found, Node = byKey[one.Node] });
    }

    private static async Task<List<Meaning>> FindAsync(
        IReadOnlyList<ExternalIdInput> ids, IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var schemes = ids.Select(id => id.Scheme).Distinct().ToArray();
        var values = ids.Select(id => id.Value).Distinct().ToArray();
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var rows = await context.ExternalIds.Where(id => schemes.Contains(id.Scheme) && values.Contains(id.Value))
                .Select(id => new
                {
                    Id = id,
                    Kind = context.Contributors.Where(row => row.Id == id.ContributorId).Select(row => (ContributorKind?)row.Kind).FirstOrDefault(),
                })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            return rows.ConvertAll(row => new Meaning(row.Id, row.Id.FilmId is { } film
                ? new NodeId(nameof(Film), film)
                : new NodeId(row.Kind == ContributorKind.Person ? nameof(Person) : nameof(Organization), row.Id.ContributorId!.Value)));
        }
    }

    private static Meaning? Choose(ExternalIdInput id, List<Meaning> known) => known
        .Where(one => one.Id.Scheme == id.Scheme && one.Id.Value == id.Value
            && (id.Of is null || (id.Of == ExternalIdOwner.Film) == (one.Id.FilmId is not null)))
        .OrderBy(one => one.Id.FilmId is null).ThenBy(one => one.Id.Id).FirstOrDefault();

    private static GraphQLError TooMany(int asked) =>
        new GraphQLError($"At most {MaxIds} ids can be looked up at once; {asked} were asked for. Send several requests.")
        {
            Code = ErrorCodes.TooManyNodes,
        }.With("argument", "ids").With("value", asked);

    /// <summary>An id, and what it means.</summary>
    private sealed record Meaning(ExternalId Id, NodeId Node);
}
