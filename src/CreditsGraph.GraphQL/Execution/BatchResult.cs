using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>The values of a batch: one a parent, in order, or an error that holds for every parent.</summary>
public readonly struct BatchResult
{
    private BatchResult(IReadOnlyList<object?>? values, GraphQLError? error) => (Values, Error) = (values, error);

    /// <summary>The values; null when there is an error. A value that is a <see cref="GraphQLError"/> fails its parent alone.</summary>
    public IReadOnlyList<object?>? Values { get; }

    /// <summary>The error of the whole batch; null when there are values.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The values, one a parent.</summary>
    public static BatchResult Of(IReadOnlyList<object?> values) => new(values, null);

    /// <summary>A refusal for every parent; path and location are added where it is reported.</summary>
    public static BatchResult Fail(GraphQLError error) => new(null, error);
}
