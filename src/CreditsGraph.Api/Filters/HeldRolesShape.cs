using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Filters;

/// <summary>What a question about held roles looks like, whatever the roles: equal shapes are one predicate.</summary>
/// <param name="On">Whether the roles must meet on one film.</param>
/// <param name="All">How many sets of roles must all be held.</param>
/// <param name="HasAny">Whether one of a set must be held.</param>
/// <param name="HasNone">Whether none of a set may be held.</param>
/// <param name="HasYears">Whether films are considered by their years.</param>
/// <param name="CountsFilms">Whether it takes more than one film.</param>
internal sealed record HeldRolesShape(CrossingScope On, int All, bool HasAny, bool HasNone, bool HasYears, bool CountsFilms)
{
    private static readonly ParameterExpression Person = Expression.Parameter(typeof(Person), "person");

    /// <summary>The predicate over people: part of one statement, whatever is asked.</summary>
    /// <param name="values">
    /// Arrays of role keys for each set of `all`, then `any`, then `none`, as far as they are asked for; first and last
    /// year; the least number of films; on ANY_FILM, after it, the roles that count films.
    /// </param>
    public LambdaExpression Compile(IReadOnlyList<Expression> values)
    {
        var next = 0;
        var groups = Enumerable.Range(0, All + (HasAny ? 1 : 0)).Select(_ => values[next++]).ToList();
        var none = HasNone ? values[next++] : null;
        var years = HasYears ? (values[next++], values[next++]) : ((Expression, Expression)?)null;
        var minimum = CountsFilms ? values[next++] : null;
        var condition = On == CrossingScope.SameFilm
            ? OnSameFilm(groups, none, years, minimum)
            : OnAnyFilm(groups, none, years, minimum, CountsFilms ? values[next] : null);
        return Expression.Lambda<Func<Person, bool>>(condition, Person);
    }

    private static Expression OnSameFilm(
        List<Expression> groups, Expression? none, (Expression From, Expression To)? years, Expression? minimum)
    {
        var credit = Expression.Parameter(typeof(Credit), "credit");
        var film = Expression.Property(credit, nameof(Credit.FilmId));
        Expression counts = And(Considered(credit, years), groups.Count > 0 ? HasRole(credit, groups[0]) : null) ?? Expression.Constant(true);
        foreach (var group in groups.Skip(1))
            counts = Expression.AndAlso(counts, HoldsOn(film, group));
        if (none is not null)
            counts = Expression.AndAlso(counts, Expression.Not(HoldsOn(film, none)));
        var predicate = Expression.Lambda<Func<Credit, bool>>(counts, credit);
        return minimum is null ? Any(predicate) : AtLeast(minimum, predicate);
    }

    private static Expression OnAnyFilm(
        List<Expression> groups, Expression? none, (Expression From, Expression To)? years, Expression? minimum, Expression? counting)
    {
        Expression condition = Expression.Constant(true);
        foreach (var group in groups)
            condition = Expression.AndAlso(condition, Any(Held(group, years)));
        if (none is not null)
            condition = Expression.AndAlso(condition, Expression.Not(Any(Held(none, years))));
        return minimum is null || groups.Count == 0
            ? condition
            : Expression.AndAlso(condition, AtLeast(minimum, Held(counting!, years)));
    }

    private static Expression<Func<Credit, bool>> Held(Expression roles, (Expression From, Expression To)? years)
    {
        var credit = Expression.Parameter(typeof(Credit), "credit");
        return Expression.Lambda<Func<Credit, bool>>(And(HasRole(credit, roles), Considered(credit, years))!, credit);
    }

    /// <summary>Whether the person holds one of some roles on a film.</summary>
    private static MethodCallExpression HoldsOn(Expression film, Expression roles)
    {
        var other = Expression.Parameter(typeof(Credit), "other");
        var isThere = Expression.Equal(Expression.Property(other, nameof(Credit.FilmId)), film);
        return Any(Expression.Lambda<Func<Credit, bool>>(Expression.AndAlso(isThere, HasRole(other, roles)), other));
    }

    private static MethodCallExpression Any(Expression<Func<Credit, bool>> predicate) => Expression.Call(
        typeof(Enumerable), nameof(Enumerable.Any), [typeof(Credit)], Expression.Property(Person, nameof(Domain.Person.Credits)), predicate);

    /// <summary>Whether credits that hold stand on at least so many films.</summary>
    private static BinaryExpression AtLeast(Expression minimum, Expression<Func<Credit, bool>> predicate)
    {
        Expression<Func<Credit, long>> film = credit => credit.FilmId;
        var credits = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Where), [typeof(Credit)], Expression.Property(Person, nameof(Domain.Person.Credits)), predicate);
        var films = Expression.Call(typeof(Enumerable), nameof(Enumerable.Select), [typeof(Credit), typeof(long)], credits, film);
        var distinct = Expression.Call(typeof(Enumerable), nameof(Enumerable.Distinct), [typeof(long)], films);
        return Expression.GreaterThanOrEqual(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(long)], distinct), minimum);
    }

    private static MethodCallExpression HasRole(Expression credit, Expression roles) => Expression.Call(
        typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], roles, Expression.Property(credit, nameof(Credit.RoleId)));

    private static Expression? Considered(ParameterExpression credit, (Expression From, Expression To)? years)
    {
        if (years is not { } range)
            return null;
        Expression<Func<Credit, int, int, bool>> within =
            (credit, from, to) => credit.Film.Year != null && credit.Film.Year >= from && credit.Film.Year <= to;
        var body = new Replace(within.Parameters[0], credit).Visit(within.Body)!;
        body = new Replace(within.Parameters[1], range.From).Visit(body)!;
        return new Replace(within.Parameters[2], range.To).Visit(body);
    }

    private static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);
}
