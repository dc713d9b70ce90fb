using System.Linq.Expressions;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Data.Projection;

/// <summary>Projections for resolvers that write their own queries.</summary>
public static class Projections
{
    /// <summary>The projection of an entity to what a batch's selection needs, and some members beside.</summary>
    public static Expression<Func<T, T>> For<T>(BatchContext context, params string[] members)
    {
        ArgumentNullException.ThrowIfNull(context);
        return With<T>(ProjectionShapes.Of(typeof(T), [context.Field.Selection!], context.IsIncluded), members);
    }

    internal static Expression<Func<T, T>> With<T>(ProjectionShape shape, params IReadOnlyList<string> members)
    {
        var row = shape.Lambda.Parameters[0];
        var projected = (MemberInitExpression)shape.Lambda.Body;
        var bound = projected.Bindings.Select(binding => binding.Member.Name).ToHashSet(StringComparer.Ordinal);
        var further = members.Where(bound.Add)
            .Select(member => Expression.Bind(typeof(T).GetProperty(member)!, Expression.Property(row, member)));
        return Expression.Lambda<Func<T, T>>(projected.Update(projected.NewExpression, projected.Bindings.Concat(further)), row);
    }
}
