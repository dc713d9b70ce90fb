namespace CreditsGraph.Api.Research.Paths;

/// <summary>The shortest way from one person to another over films that both ends of each hop are credited on.</summary>
/// <param name="Outcome">Whether there is a path.</param>
/// <param name="Length">
/// How many hops the shortest path has, also when these are more than were allowed; null: there is none at all.
/// </param>
/// <param name="PathCount">
/// How many paths of that length there are, told apart by their people and films; 0: none at all. At most
/// 9,223,372,036,854,775,807.
/// </param>
/// <param name="Hops">The hops of one of them, always the same for the same data; empty: no path was found.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
internal sealed record CollaborationPath(
    PathOutcome Outcome, int? Length, long PathCount, IReadOnlyList<PathHop> Hops, string DatasetVersion);
