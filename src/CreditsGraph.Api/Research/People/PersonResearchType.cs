using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Research.Paging;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.People;

/// <summary>What the collaboration graph knows of people.</summary>
[ObjectType<Person>]
internal static class PersonResearchType
{
    /// <summary>The people who share films with the person, one node each, with what both did on them.</summary>
    /// <param name="people">The people.</param>
    /// <param name="first">How many items, from the beginning or after a cursor.</param>
    /// <param name="after">The cursor after which the page begins.</param>
    /// <param name="last">How many items, from the end or before a cursor.</param>
    /// <param name="before">The cursor before which the page ends.</param>
    /// <param name="where">Which collaborators to keep; absent: all.</param>
    /// <param name="context">The call.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="order">What to order by.</param>
    [BatchResolver]
    [Cost(20)]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first", "last"], SlicingArgumentDefaultValue = 10, SizedFields = ["edges", "nodes"])]
    public static async Task<IReadOnlyList<CollaboratorsConnection?>> GetCollaboratorsAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people,
        int? first,
        string? after,
        int? last,
        string? before,
        CollaboratorsFilterInput? where,
        BatchContext context,
        LiveGraph graphs,
        RoleIndex roles,
        CollaboratorOrder order = CollaboratorOrder.MostFilms)
    {
        var filter = FilterOf(where ?? new(), roles);
        var request = PageRequest.Of(context, order.ToString());
        var graph = await graphs.GetAsync(people.Select(person => person.Id), context.CancellationToken).ConfigureAwait(false);
        return [.. people.Select(person => PageOf(graph, person.Id, filter, order, request, context.CancellationToken))];
    }

    /// <summary>How many others the person is joined to.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonDegree>> GetDegreeAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people, LiveGraph graphs, CancellationToken cancellationToken) =>
        MeasureAsync(
            people,
            graphs,
            (graph, person) => new PersonDegree(Collaborators.Count(graph, person, cancellationToken), graph.DatasetVersion),
            cancellationToken);

    /// <summary>How many people are within some hops of the person.</summary>
    /// <param name="people">The people.</param>
    /// <param name="maxHops">How many hops, from 1 to 20.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="cancellationToken">The time limit.</param>
    [BatchResolver]
    [Cost(100)]
    public static Task<IReadOnlyList<PersonReach>> GetReachAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people, int maxHops, LiveGraph graphs, CancellationToken cancellationToken)
    {
        ResearchRefusals.Check("maxHops", maxHops, 1, 20);
        return MeasureAsync(
            people,
            graphs,
            (graph, person) => PersonReach.Of(Reach.Of(graph, person, maxHops, cancellationToken), graph.DatasetVersion),
            cancellationToken);
    }

    /// <summary>How central the person is among all people and films.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonRank>> GetPageRankAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people, LiveGraph graphs, CancellationToken cancellationToken) =>
        MeasureAsync(
            people, graphs, (graph, person) => PersonRank.Of(PageRank.Of(graph, person), graph.DatasetVersion), cancellationToken);

    /// <summary>What the person hangs together with.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<PersonComponent>> GetComponentAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people, LiveGraph graphs, CancellationToken cancellationToken) =>
        MeasureAsync(
            people, graphs, (graph, person) => PersonComponent.Of(Component.Of(graph, person), graph.DatasetVersion), cancellationToken);

    private static async Task<IReadOnlyList<T>> MeasureAsync<T>(
        IReadOnlyList<Person> people, LiveGraph graphs, Func<CollaborationGraph, long, T> measure, CancellationToken cancellationToken)
    {
        var graph = await graphs.GetAsync(people.Select(person => person.Id), cancellationToken).ConfigureAwait(false);
        return [.. people.Select(person => measure(graph, person.Id))];
    }

    private static CollaboratorFilter FilterOf(CollaboratorsFilterInput where, RoleIndex roles)
    {
        ResearchRefusals.Check("where.minFilms", where.MinFilms, 1, int.MaxValue);
        return new()
        {
            Mine = CreditFilters.Of(("where.myRoles", where.MyRoles), default, where.Years, roles),
            Theirs = CreditFilters.Of(("where.theirRoles", where.TheirRoles), default, where.Years, roles),
            MinFilms = where.MinFilms,
        };
    }

    private static CollaboratorsConnection PageOf(
        CollaborationGraph graph,
        long person,
        CollaboratorFilter filter,
        CollaboratorOrder order,
        PageRequest request,
        CancellationToken cancellationToken)
    {
        var found = Collaborators.Of(graph, person, filter, cancellationToken).ToArray();
        // By numbers that belong to the items: nothing is computed again for each comparison.
        Array.Sort(Array.ConvertAll(found, other => (RankOf(other, order), other.Person)), found);
        var page = RankedPage<Collaborator>.Cut(found, other => [RankOf(other, order), other.Person], request);
        return new()
        {
            Edges = CollaboratorsEdge.Of(page.Items, graph, person, filter),
            PageInfo = page.Info,
            TotalCount = found.Length,
            DatasetVersion = graph.DatasetVersion,
        };
    }

    private static long RankOf(Collaborator other, CollaboratorOrder order) => order switch
    {
        CollaboratorOrder.FirstMet => other.FirstYear ?? int.MinValue,
        CollaboratorOrder.LatestFilm => -(long)(other.LastYear ?? int.MinValue),
        _ => -other.FilmCount,
    };
}
