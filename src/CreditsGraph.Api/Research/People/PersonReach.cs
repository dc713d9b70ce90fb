namespace CreditsGraph.Api.Research.People;

/// <summary>How many people are within some hops of somebody; a hop leads over a film to its people.</summary>
/// <param name="People">How many people within all the hops, without the person.</param>
/// <param name="PeopleByHops">How many are exactly 1, 2, … hops away; ends where nobody is further.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
internal sealed record PersonReach(int People, IReadOnlyList<int> PeopleByHops, string DatasetVersion)
{
    public static PersonReach Of(IReadOnlyList<int> byHops, string datasetVersion) => new(byHops.Sum(), byHops, datasetVersion);
}
