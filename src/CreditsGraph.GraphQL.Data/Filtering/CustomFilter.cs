using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>A filter that no member stands behind, apart from its values, so that one compiled query serves them all.</summary>
/// <param name="Shape">What the predicate looks like: equal texts, equal predicates.</param>
/// <param name="Values">The values: numbers, texts and arrays of them; each becomes a query parameter.</param>
/// <param name="Compile">The predicate over the entity, for expressions in the values' places.</param>
public sealed record CustomFilter(
    string Shape, IReadOnlyList<object> Values, Func<IReadOnlyList<Expression>, LambdaExpression> Compile);
