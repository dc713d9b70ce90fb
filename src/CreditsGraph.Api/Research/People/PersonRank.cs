using CreditsGraph.Analysis.Algorithms;

namespace CreditsGraph.Api.Research.People;

/// <summary>
/// PageRank: how central somebody is. People and films are nodes, and each film links to all its people, whatever their
/// roles; damping 0.85.
/// </summary>
/// <param name="Score">The score, within 1e-6; those of all people and films add up to 1.</param>
/// <param name="Position">The place among all people, from 1; people of one score share a place.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
internal sealed record PersonRank(double Score, int Position, string DatasetVersion)
{
    public static PersonRank Of(PageRank rank, string datasetVersion) => new(rank.Score, rank.Position, datasetVersion);
}
