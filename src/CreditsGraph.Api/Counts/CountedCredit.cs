namespace CreditsGraph.Api.Counts;

/// <summary>What of a credit is counted, and by what; within a query.</summary>
internal sealed class CountedCredit
{
    public long RoleId { get; init; }

    public int Department { get; init; }

    public int Year { get; init; }

    public int Decade { get; init; }

    public long FilmId { get; init; }

    public long? PersonId { get; init; }
}
