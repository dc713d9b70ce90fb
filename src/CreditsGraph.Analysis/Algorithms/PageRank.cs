using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>How central somebody is among all people and films.</summary>
/// <param name="Score">
/// The share of the time that an endless walk over credits spends at the person; those of all people and films add up to 1.
/// </param>
/// <param name="Position">The place among the people, from 1, the highest score first; people of one score share a place.</param>
public sealed record PageRank(double Score, int Position)
{
    /// <summary>
    /// The rank of a person, within 1e-6. All are computed when the graph is first asked, some 40 passes over all
    /// credits; then constant time.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static PageRank Of(CollaborationGraph graph, long person)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (score, position) = graph.Ranks[graph.PersonOf(person)];
        return new(score, position);
    }
}
