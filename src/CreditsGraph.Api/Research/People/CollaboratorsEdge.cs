using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.People;

/// <summary>A collaborator with what the two share.</summary>
/// <param name="Cursor">Where the collaborator stands, for after and before; opaque.</param>
/// <param name="FilmCount">How many films they share.</param>
/// <param name="FirstYear">The year of the first shared film; null: none has a year.</param>
/// <param name="LastYear">The year of the last shared film; null: none has a year.</param>
internal sealed record CollaboratorsEdge(string Cursor, int FilmCount, int? FirstYear, int? LastYear)
{
    /// <summary>The key of the collaborator.</summary>
    [GraphQLIgnore]
    public required long Key { get; init; }

    /// <summary>What the two share, looked up in the graph of the answer.</summary>
    [GraphQLIgnore]
    public required Lazy<SharedWork> Shared { get; init; }

    /// <summary>The edges of a page.</summary>
    public static IReadOnlyList<CollaboratorsEdge> Of(
        IReadOnlyList<(Collaborator Item, string Cursor)> page, CollaborationGraph graph, long person, CollaboratorFilter filter) =>
        [
            .. page.Select(row => new CollaboratorsEdge(row.Cursor, row.Item.FilmCount, row.Item.FirstYear, row.Item.LastYear)
            {
                Key = row.Item.Person,
                Shared = new(() => Collaborators.Between(graph, person, row.Item.Person, filter)),
            }),
        ];
}
