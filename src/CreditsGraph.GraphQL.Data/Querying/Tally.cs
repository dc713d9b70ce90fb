namespace CreditsGraph.GraphQL.Data;

/// <summary>How many items the list of a parent has.</summary>
internal sealed class Tally
{
    public long Parent { get; init; }

    public int Count { get; init; }
}
