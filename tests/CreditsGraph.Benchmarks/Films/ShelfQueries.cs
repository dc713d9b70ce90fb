using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Benchmarks.Films;

/// <summary>The root of queries.</summary>
[QueryType]
public static class ShelfQueries
{
    /// <summary>All films.</summary>
    public static IReadOnlyList<Film> Films(Shelf shelf) => shelf.Films;
}
