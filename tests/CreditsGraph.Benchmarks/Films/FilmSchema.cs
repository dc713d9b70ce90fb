using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Benchmarks.Films;

/// <summary>The schema over films in memory, and the query that is measured.</summary>
public static class FilmSchema
{
    /// <summary>Lists in lists: films, their credits, their reviews.</summary>
    public const string NestedLists =
        """
        {
          films {
            title
            year
            minutes
            isShort
            credits { person { name } role { name } }
            reviews { stars headline publication { name } }
          }
        }
        """;

    /// <summary>The schema.</summary>
    public static Schema Instance { get; } = new SchemaBuilder().AddTypes(typeof(ShelfQueries)).Build();
}
