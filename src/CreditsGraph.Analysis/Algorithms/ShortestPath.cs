namespace CreditsGraph.Analysis.Algorithms;

/// <summary>The shortest way from one person to another over shared films.</summary>
/// <param name="Hops">How many films lie on it; null: nothing joins the two.</param>
/// <param name="Paths">How many equally short ways there are, as rows of people and films; at most the greatest long.</param>
/// <param name="Steps">One of them: the one through the smallest keys, from the end on. Empty: the two are not joined.</param>
public sealed record ShortestPath(int? Hops, long Paths, IReadOnlyList<PathStep> Steps);
