using CreditsGraph.Domain;

namespace CreditsGraph.Api.Counts;

/// <summary>How many credits there are of one group.</summary>
internal sealed class CreditCount
{
    /// <summary>The role; null: the credits are not counted by role.</summary>
    public Role? Role { get; init; }

    /// <summary>The department; null: the credits are not counted by department.</summary>
    public Department? Department { get; init; }

    /// <summary>The year of the films; null: the credits are not counted by year, or no source states it.</summary>
    public int? Year { get; init; }

    /// <summary>The first year of the films' decade; null: the credits are not counted by decade, or no source states the year.</summary>
    public int? Decade { get; init; }

    /// <summary>How many films the credits are of.</summary>
    public int Films { get; init; }

    /// <summary>How many people they credit.</summary>
    public int People { get; init; }

    /// <summary>How many credits there are.</summary>
    public int Credits { get; init; }
}
