namespace CreditsGraph.Store;

/// <summary>That a contributor was found to be another one, which has all of its credits now.</summary>
public sealed class MergedContributor
{
    /// <summary>The key that the contributor had.</summary>
    public long Id { get; init; }

    /// <summary>The key of the contributor that has its credits.</summary>
    public long SurvivorId { get; set; }
}
