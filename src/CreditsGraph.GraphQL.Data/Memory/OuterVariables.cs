using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>Finds what an expression takes from around it.</summary>
internal sealed class OuterVariables : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _own;
    private readonly List<ParameterExpression> _outer = [];

    private OuterVariables(IEnumerable<ParameterExpression> own) => _own = [.. own];

    /// <summary>The variables of an expression but for some, each once.</summary>
    public static IReadOnlyList<ParameterExpression> Of(Expression expression, IEnumerable<ParameterExpression> own)
    {
        var search = new OuterVariables(own);
        search.Visit(expression);
        return search._outer;
    }

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_own.Contains(node) && !_outer.Contains(node))
            _outer.Add(node);
        return node;
    }
}
