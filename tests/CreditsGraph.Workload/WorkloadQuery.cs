namespace CreditsGraph.Workload;

/// <summary>One of the seven questions that are measured.</summary>
/// <param name="Name">What it is called: "Q1".</param>
/// <param name="Title">What it asks, in two words.</param>
/// <param name="Document">The question in GraphQL, with variables.</param>
internal sealed record WorkloadQuery(string Name, string Title, string Document)
{
    public static WorkloadQuery FilmSheet { get; } = new("Q1", "film sheet",
        """
        query FilmSheet($id: ID!) {
          node(id: $id) {
            ... on Film { title year credits(first: 20) { nodes { contributor { name } role { name } } } }
          }
        }
        """);

    public static WorkloadQuery FilteredList { get; } = new("Q2", "filtered list",
        """
        query FilteredList($year: Int!) {
          films(first: 20, where: { year: { gte: $year } }, order: [{ title: ASC }]) { nodes { title year } }
        }
        """);

    public static WorkloadQuery NestedLists { get; } = new("Q3", "nested lists",
        """
        query NestedLists($after: String) {
          films(first: 20, after: $after, order: [{ id: ASC }]) {
            nodes {
              title
              credits(first: 10) { nodes { contributor { name } role { name } } }
              reviews(first: 3) { nodes { quote publication { name } } }
            }
          }
        }
        """);

    public static WorkloadQuery Filmography { get; } = new("Q4", "filmography",
        """
        query Filmography($id: ID!) {
          node(id: $id) {
            ... on Person { name credits(first: 50) { nodes { film { title year } role { name } } } }
          }
        }
        """);

    public static WorkloadQuery NameSearch { get; } = new("Q5", "name search",
        """
        query NameSearch($text: String!) {
          people(first: 20, where: { name: { contains: $text } }, order: [{ sortName: ASC }]) { nodes { name } }
        }
        """);

    public static WorkloadQuery CrossedRoles { get; } = new("Q6", "crossed roles",
        """
        query CrossedRoles($after: String) {
          people(
            first: 20
            after: $after
            where: { heldRoles: { all: ["director", "editor"], on: ANY_FILM } }
            order: [{ sortName: ASC }]
          ) { nodes { name } }
        }
        """);

    public static WorkloadQuery TwoHops { get; } = new("Q7", "two hops",
        """
        query TwoHops($id: ID!) {
          node(id: $id) {
            ... on Film {
              credits(first: 10) { nodes { contributor { name credits(first: 10) { nodes { film { title } } } } } }
            }
          }
        }
        """);

    public static IReadOnlyList<WorkloadQuery> All { get; } =
        [FilmSheet, FilteredList, NestedLists, Filmography, NameSearch, CrossedRoles, TwoHops];
}
