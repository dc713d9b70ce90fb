using CreditsGraph.Api.Types;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Research.Paths;

[ObjectType<PathHop>]
internal static class PathHopType
{
    /// <summary>The person that the hop begins with.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetFromAsync(
        [Parent] IReadOnlyList<PathHop> hops, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, hops.Select(hop => hop.Step.From));

    /// <summary>That person's first credit on the film of those that count.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Credit>> GetFromCreditAsync(
        [Parent] IReadOnlyList<PathHop> hops, BatchContext context, IDbContextFactory<CatalogContext> contexts) =>
        CreditsAsync(hops, hop => hop.Step.From, context, contexts);

    /// <summary>The film.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Film>> GetFilmAsync(
        [Parent] IReadOnlyList<PathHop> hops, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Film>(context, nodes, hops.Select(hop => hop.Step.Film));

    /// <summary>The other person's first credit on the film of those that count.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Credit>> GetToCreditAsync(
        [Parent] IReadOnlyList<PathHop> hops, BatchContext context, IDbContextFactory<CatalogContext> contexts) =>
        CreditsAsync(hops, hop => hop.Step.To, context, contexts);

    /// <summary>The person that the hop ends with.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetToAsync(
        [Parent] IReadOnlyList<PathHop> hops, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, hops.Select(hop => hop.Step.To));

    private static async Task<IReadOnlyList<Credit>> CreditsAsync(
        IReadOnlyList<PathHop> hops, Func<PathHop, long> person, BatchContext context, IDbContextFactory<CatalogContext> contexts)
    {
        var credits = await SharedCredits.LoadAsync(
            [.. hops.Select(hop => (Film: hop.Step.Film, Contributor: person(hop)))], context, contexts).ConfigureAwait(false);
        return [.. hops.Zip(credits, (hop, found) => found.First(credit => hop.Allows(credit.RoleId)))];
    }
}
