using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Which collaborators of a person to keep.</summary>
public sealed record CollaboratorFilter
{
    /// <summary>The person's own credits that count; only its roles and years are looked at.</summary>
    public CreditFilter Mine { get; init; } = CreditFilter.All;

    /// <summary>The other people's credits that count.</summary>
    public CreditFilter Theirs { get; init; } = CreditFilter.All;

    /// <summary>How many films they must share, at least.</summary>
    public int MinFilms { get; init; } = 1;
}
