namespace CreditsGraph.Api.Counts;

/// <summary>What a group of credits has in common; what they are not grouped by is 0.</summary>
internal sealed record CountKey
{
    public long RoleId { get; init; }

    public int Department { get; init; }

    public int Year { get; init; }

    public int Decade { get; init; }
}
