using CreditsGraph.Api.Filters;
using CreditsGraph.Domain;

namespace CreditsGraph.Api.Research.Paths;

/// <summary>Which credits a path may go over, on both ends of each hop; all fields that are given must hold.</summary>
internal sealed class PathFilterInput
{
    /// <summary>Slugs of roles; a broader role stands for all under it. Not empty when given.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>Departments. Not empty when given.</summary>
    public IReadOnlyList<Department>? Departments { get; init; }

    /// <summary>The years of the films; absent: all films.</summary>
    public YearRangeInput? Years { get; init; }
}
