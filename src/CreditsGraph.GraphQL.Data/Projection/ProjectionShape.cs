using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Projection;

/// <summary>The columns that some selections need.</summary>
/// <param name="Key">Equal keys are equal projections.</param>
/// <param name="Lambda">A row to the entity with just those columns.</param>
internal sealed record ProjectionShape(string Key, LambdaExpression Lambda)
{
    /// <summary>The projection of another row expression.</summary>
    public Expression On(Expression row) => Replace.In(Lambda, row);
}
