using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api.Filters;

/// <summary>Reads <see cref="HeldRolesFilterInput"/>: roles become keys, and the question a predicate over people.</summary>
internal static class HeldRolesFilter
{
    public static readonly FilterExtension Extension = new(
        typeof(Person),
        "heldRoles",
        typeof(HeldRolesFilterInput),
        "Keeps by the roles that the person holds, together on one film or on any films.",
        (value, services) => Read((HeldRolesFilterInput)value, services.GetRequiredService<RoleIndex>()));

    public static CustomFilter Read(HeldRolesFilterInput input, RoleIndex roles)
    {
        if (input.MinFilms < 1)
            throw Refuse("`minFilms` must be at least 1.", "minFilms", input.MinFilms);
        var all = Sets(input.All, "all", roles);
        var any = Union(Sets(input.Any, "any", roles));
        var none = Union(Sets(input.None, "none", roles));
        List<object> values = [.. all];
        if (any.Length > 0)
            values.Add(any);
        if (none.Length > 0)
            values.Add(none);
        if (input.Years is { } years)
            values.AddRange([years.From ?? int.MinValue + 1, years.To ?? int.MaxValue]);
        if (input.MinFilms > 1)
            values.Add(input.MinFilms);
        // Together the roles of `all` and `any` count films on ANY_FILM, so their union is a value of its own there.
        if (input.MinFilms > 1 && input.On == CrossingScope.AnyFilm)
            values.Add(Union([.. all, any]));
        var shape = new HeldRolesShape(
            input.On, all.Length, any.Length > 0, none.Length > 0, input.Years is not null, input.MinFilms > 1);
        return new(shape.ToString(), values, shape.Compile);
    }

    private static long[] Union(long[][] sets) => [.. sets.SelectMany(set => set).Distinct()];

    private static long[][] Sets(IReadOnlyList<string>? slugs, string field, RoleIndex roles)
    {
        if (slugs is { Count: 0 })
            throw Refuse($"`{field}` is empty: name at least one role, or leave it out.", field, null);
        return [.. (slugs ?? []).Select(slug => roles.UnderOrNull(slug) ?? throw Refuse(
            $"There is no role `{slug}`: `roles` lists all slugs.", field, slug))];
    }

    private static GraphQLException Refuse(string message, string field, object? value) =>
        new(new GraphQLError(message) { Code = ApiErrorCodes.InvalidHeldRoles }.With("argument", $"where.heldRoles.{field}").With("value", value));
}
