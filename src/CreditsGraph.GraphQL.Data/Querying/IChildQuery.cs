using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>The queries of lists below parents whose keys, one or an array of them, are the first parameter.</summary>
internal interface IChildQuery<T>
    where T : class
{
    /// <summary>The rows of the parents' pages, one parent after another.</summary>
    MethodCallExpression Pages(Level<T> level, IReadOnlyList<Expression> parameters);

    /// <summary>How many items each parent's whole list has; a parent without items may be left out.</summary>
    MethodCallExpression Totals(Level<T> level, IReadOnlyList<Expression> parameters);
}
