using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>How many items the list of a parent has.</summary>
internal sealed class Tally
{
    public long Parent { get; init; }

    public int Count { get; init; }

    /// <summary>A tally within a query.</summary>
    public static Expression Of(Expression parent, Expression count) => Expression.MemberInit(
        Expression.New(typeof(Tally)),
        Expression.Bind(typeof(Tally).GetProperty(nameof(Parent))!, parent),
        Expression.Bind(typeof(Tally).GetProperty(nameof(Count))!, count));
}
