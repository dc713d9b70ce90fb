using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api.Filters;

/// <summary>Compiles <see cref="HeldRolesFilterInput"/> to a predicate over people: part of one statement, whatever is asked.</summary>
internal static class HeldRolesFilter
{
    public static readonly FilterExtension Extension = new(
        typeof(Person),
        "heldRoles",
        typeof(HeldRolesFilterInput),
        "Keeps by the roles that the person holds, together on one film or on any films.",
        (value, services) => Compile((HeldRolesFilterInput)value, services.GetRequiredService<RoleIndex>()));

    public static Expression<Func<Person, bool>> Compile(HeldRolesFilterInput input, RoleIndex roles)
    {
        if (input.MinFilms < 1)
            throw Refuse("`minFilms` must be at least 1.", "minFilms", input.MinFilms);
        var all = Sets(input.All, "all", roles);
        var any = Sets(input.Any, "any", roles);
        var none = Sets(input.None, "none", roles).SelectMany(set => set).Distinct().ToArray();
        var considered = Considered(input.Years);
        return input.On == CrossingScope.SameFilm
            ? OnSameFilm(all, any, none, considered, input.MinFilms)
            : OnAnyFilm(all, any, none, considered, input.MinFilms);
    }

    private static Expression<Func<Person, bool>> OnSameFilm(
        long[][] all, long[][] any, long[] none, Expression<Func<Credit, bool>> considered, int minFilms)
    {
        var oneOf = any.SelectMany(set => set).Distinct().ToArray();
        var groups = any.Length > 0 ? [.. all, oneOf] : all;
        var pivot = groups.Length > 0 ? HasRole(groups[0]) : credit => true;
        var person = Expression.Parameter(typeof(Person), "person");
        var film = Expression.Parameter(typeof(long), "film");
        Expression counts = Expression.Constant(true);
        foreach (var group in groups.Skip(1))
            counts = Expression.AndAlso(counts, Holds(person, group, film));
        if (none.Length > 0)
            counts = Expression.AndAlso(counts, Expression.Not(Holds(person, none, film)));
        var films = Films(person, And(considered, pivot));
        var counted = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Count), [typeof(long)], films, Expression.Lambda<Func<long, bool>>(counts, film));
        return Expression.Lambda<Func<Person, bool>>(AtLeast(counted, minFilms), person);
    }

    private static Expression<Func<Person, bool>> OnAnyFilm(
        long[][] all, long[][] any, long[] none, Expression<Func<Credit, bool>> considered, int minFilms)
    {
        var person = Expression.Parameter(typeof(Person), "person");
        var oneOf = any.SelectMany(set => set).Distinct().ToArray();
        Expression condition = Expression.Constant(true);
        foreach (var group in all)
            condition = Expression.AndAlso(condition, HasCredit(person, And(considered, HasRole(group))));
        if (any.Length > 0)
            condition = Expression.AndAlso(condition, HasCredit(person, And(considered, HasRole(oneOf))));
        if (none.Length > 0)
            condition = Expression.AndAlso(condition, Expression.Not(HasCredit(person, And(considered, HasRole(none)))));
        long[] either = [.. all.SelectMany(set => set).Concat(oneOf).Distinct()];
        if (either.Length > 0 && minFilms > 1)
        {
            var films = Films(person, And(considered, HasRole(either)));
            var count = Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(long)], films);
            condition = Expression.AndAlso(condition, AtLeast(count, minFilms));
        }

        return Expression.Lambda<Func<Person, bool>>(condition, person);
    }

    private static BinaryExpression AtLeast(Expression count, int minFilms)
    {
        Expression<Func<int>> minimum = () => minFilms;
        return Expression.GreaterThanOrEqual(count, minimum.Body);
    }

    private static MethodCallExpression Holds(ParameterExpression person, long[] roles, ParameterExpression film)
    {
        var hasRole = HasRole(roles);
        var sameFilm = Expression.Equal(Expression.Property(hasRole.Parameters[0], nameof(Credit.FilmId)), film);
        return HasCredit(person, Expression.Lambda<Func<Credit, bool>>(Expression.AndAlso(sameFilm, hasRole.Body), hasRole.Parameters));
    }

    private static MethodCallExpression HasCredit(ParameterExpression person, Expression<Func<Credit, bool>> predicate) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [typeof(Credit)], Credits(person), predicate);

    private static MethodCallExpression Films(ParameterExpression person, Expression<Func<Credit, bool>> predicate)
    {
        Expression<Func<Credit, long>> film = credit => credit.FilmId;
        var credits = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [typeof(Credit)], Credits(person), predicate);
        var films = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(Credit), typeof(long)], credits, film);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [typeof(long)], films);
    }

    private static MemberExpression Credits(ParameterExpression person) => Expression.Property(person, nameof(Person.Credits));

    private static Expression<Func<Credit, bool>> HasRole(long[] roles) => credit => roles.Contains(credit.RoleId);

    private static Expression<Func<Credit, bool>> Considered(YearRangeInput? years)
    {
        if (years is null)
            return credit => true;
        var (from, to) = (years.From ?? int.MinValue + 1, years.To ?? int.MaxValue);
        return credit => credit.Film.Year != null && credit.Film.Year >= from && credit.Film.Year <= to;
    }

    private static Expression<Func<Credit, bool>> And(Expression<Func<Credit, bool>> left, Expression<Func<Credit, bool>> right) =>
        left.Body is ConstantExpression
            ? right
            : Expression.Lambda<Func<Credit, bool>>(Expression.AndAlso(left.Body, Replace.In(right, left.Parameters[0])), left.Parameters);

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
