using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>
/// Puts parameters in the places where the query of a resolver method holds the method's own arguments, so that the
/// query does not keep the values of the request that it was compiled in.
/// </summary>
/// <param name="parameters">What stands for each argument, by the argument's name.</param>
/// <param name="coordinate">The field, for people who write resolvers.</param>
internal sealed class ArgumentsInQuery(IReadOnlyDictionary<string, Expression> parameters, string coordinate) : ExpressionVisitor
{
    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is not ConstantExpression || node.Member is not System.Reflection.FieldInfo || node.Type.IsAssignableTo(typeof(DbContext)))
            return base.VisitMember(node);
        return parameters.TryGetValue(node.Member.Name, out var parameter)
            ? parameter
            : throw new InvalidOperationException(
                $"The query of {coordinate} holds the variable {node.Member.Name}, which is none of its arguments: "
                + "use arguments as they are, so that one compiled query serves every value.");
    }
}
