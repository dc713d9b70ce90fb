using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Graph;

/// <summary>Which credits a question is about; what is null asks nothing, and all that is given must hold.</summary>
public sealed record CreditFilter
{
    /// <summary>Every credit.</summary>
    public static CreditFilter All { get; } = new();

    /// <summary>The keys of the roles, those under a broader role included.</summary>
    public IReadOnlyCollection<long>? Roles { get; init; }

    /// <summary>The departments.</summary>
    public IReadOnlyCollection<Department>? Departments { get; init; }

    /// <summary>The years of the films, both ends included; a film without a year is outside.</summary>
    public (int From, int To)? Years { get; init; }
}
