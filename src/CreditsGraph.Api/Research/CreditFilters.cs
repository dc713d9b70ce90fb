using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Filters;
using CreditsGraph.Domain;

namespace CreditsGraph.Api.Research;

/// <summary>Makes filters over the graph of what clients ask: slugs become the keys of a role and all under it.</summary>
internal static class CreditFilters
{
    public static CreditFilter Of(
        (string Argument, IReadOnlyList<string>? Slugs) roles,
        (string Argument, IReadOnlyList<Department>? Values) departments,
        YearRangeInput? years,
        RoleIndex index)
    {
        if (departments.Values is { Count: 0 })
            throw ResearchRefusals.EmptyList(departments.Argument, "department");
        if (roles.Slugs is { Count: 0 })
            throw ResearchRefusals.EmptyList(roles.Argument, "role");
        return new()
        {
            Roles = roles.Slugs?.SelectMany(slug => KeysOf(roles.Argument, slug, index)).ToHashSet(),
            Departments = departments.Values,
            Years = years is null ? null : (years.From ?? int.MinValue + 1, years.To ?? int.MaxValue),
        };
    }

    /// <summary>The keys of a role and of all under it, its own first.</summary>
    public static long[] KeysOf(string argument, string slug, RoleIndex index) =>
        index.UnderOrNull(slug) ?? throw ResearchRefusals.UnknownRole(argument, slug);

    /// <summary>The keys of several different roles, as many as a question can take.</summary>
    public static long[][] SetsOf(string argument, IReadOnlyList<string> slugs, int min, int max, RoleIndex index)
    {
        if (slugs.Count < min || slugs.Count > max)
            throw ResearchRefusals.RoleCount(argument, slugs.Count, min, max);
        for (var i = 1; i < slugs.Count; i++)
        {
            if (slugs.Take(i).Contains(slugs[i]))
                throw ResearchRefusals.RoleTwice(argument, slugs[i]);
        }

        return [.. slugs.Select(slug => KeysOf(argument, slug, index))];
    }
}
