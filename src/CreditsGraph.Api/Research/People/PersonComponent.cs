using CreditsGraph.Analysis.Algorithms;

namespace CreditsGraph.Api.Research.People;

/// <summary>The people and films that hang together with somebody over any number of films.</summary>
/// <param name="Number">
/// Which component it is, from 1: the one with the most people first. Two people are joined when they have one number.
/// </param>
/// <param name="People">How many people it has.</param>
/// <param name="Films">How many films it has.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
internal sealed record PersonComponent(int Number, int People, int Films, string DatasetVersion)
{
    public static PersonComponent Of(Component component, string datasetVersion) =>
        new(component.Number, component.People, component.Films, datasetVersion);
}
