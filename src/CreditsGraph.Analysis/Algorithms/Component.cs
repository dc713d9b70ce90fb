using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>People and films that hang together over any number of credits.</summary>
/// <param name="Number">The number, from 1: the component with the most people first.</param>
/// <param name="People">How many people.</param>
/// <param name="Films">How many films.</param>
public sealed record Component(int Number, int People, int Films)
{
    /// <summary>The component of a person. All are found in linear time when the graph is first asked; then constant.</summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static Component Of(CollaborationGraph graph, long person)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return graph.Components[graph.PersonOf(person)];
    }
}
