using CreditsGraph.Api.Filters;

namespace CreditsGraph.Api.Research.People;

/// <summary>Which collaborators to keep, and which shared films count; all fields that are given must hold.</summary>
internal sealed class CollaboratorsFilterInput
{
    /// <summary>Slugs of roles of which the person must hold one on a shared film; a broader role stands for all under it.</summary>
    public IReadOnlyList<string>? MyRoles { get; init; }

    /// <summary>Slugs of roles of which the collaborator must hold one on it.</summary>
    public IReadOnlyList<string>? TheirRoles { get; init; }

    /// <summary>The years of the shared films; absent: all films.</summary>
    public YearRangeInput? Years { get; init; }

    /// <summary>How many films they must share; at least 1.</summary>
    public int MinFilms { get; init; } = 1;
}
