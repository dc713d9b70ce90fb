using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Compiles the lambdas within a lambda once, each with what it takes from around it as an argument. Left alone, .NET
/// makes each anew by reflection whenever the code around it runs.
/// </summary>
internal sealed class Closures : ExpressionVisitor
{
    private Closures()
    {
    }

    /// <summary>A lambda, compiled.</summary>
    public static TDelegate Compile<TDelegate>(Expression<TDelegate> lambda)
        where TDelegate : Delegate =>
        Expression.Lambda<TDelegate>(new Closures().Visit(lambda.Body), lambda.Parameters).Compile();

    /// <inheritdoc/>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var body = Visit(node.Body);
        var outer = OuterVariables.Of(body, node.Parameters);
        if (outer.Count == 0)
            return Expression.Constant(Expression.Lambda<T>(body, node.Parameters).Compile());
        var around = Expression.Parameter(outer.Count == 1 ? outer[0].Type : typeof(object[]), "around");
        for (var i = 0; i < outer.Count; i++)
        {
            var value = outer.Count == 1
                ? (Expression)around
                : Expression.Convert(Expression.ArrayIndex(around, Expression.Constant(i)), outer[i].Type);
            body = new Replace(outer[i], value).Visit(body)!; // Only null becomes null.
        }

        Type[] types = [around.Type, .. node.Parameters.Select(parameter => parameter.Type), node.ReturnType];
        var function = Expression.Lambda(Expression.GetFuncType(types), body, [around, .. node.Parameters]).Compile();
        var bound = (node.Parameters.Count == 1 ? typeof(Bound<,,>) : typeof(Bound<,,,>)).MakeGenericType(types);
        return Expression.Call(bound, nameof(Bound<,,>.To), [], Expression.Constant(function), Together(outer));
    }

    private static Expression Together(IReadOnlyList<ParameterExpression> outer) => outer.Count == 1
        ? outer[0]
        : Expression.NewArrayInit(typeof(object), outer.Select(variable => Expression.Convert(variable, typeof(object))));
}
