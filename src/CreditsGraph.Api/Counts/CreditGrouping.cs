namespace CreditsGraph.Api.Counts;

/// <summary>What credits are counted by.</summary>
internal enum CreditGrouping
{
    /// <summary>By the role of the credit.</summary>
    Role,

    /// <summary>By the department of the role.</summary>
    Department,

    /// <summary>By the year of the film.</summary>
    Year,

    /// <summary>By the decade of the film's year.</summary>
    Decade,
}
