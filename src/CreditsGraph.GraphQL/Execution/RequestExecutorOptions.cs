using CreditsGraph.GraphQL.Execution.Cost;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.Validation;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>How much a request may ask of the engine, and what it remembers.</summary>
public sealed record RequestExecutorOptions
{
    /// <summary>The parser's limits.</summary>
    public ParserOptions Parser { get; init; } = new();

    /// <summary>The validator's limits, and whether introspection is allowed.</summary>
    public ValidationOptions Validation { get; init; } = new();

    /// <summary>The planner's limits.</summary>
    public PlanOptions Planning { get; init; } = new();

    /// <summary>How dear an operation may be.</summary>
    public CostOptions Cost { get; init; } = new();

    /// <summary>How long a request may take. Default 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many documents are remembered, validated and planned. Default 1,024; 0 remembers none.</summary>
    public int DocumentCacheSize { get; init; } = 1024;

    /// <summary>
    /// How many answers that the schema alone decides, as to introspection, are remembered; each of 1 MB at most.
    /// Default 16; 0 remembers none, and so does a <see cref="DocumentCacheSize"/> of 0.
    /// </summary>
    public int ConstantAnswerCacheSize { get; init; } = 16;

    /// <summary>Whether a batch resolver is called once a level; false calls it once a parent. Default true.</summary>
    public bool Batching { get; init; } = true;

    /// <summary>Told of every exception that is a bug: the field's coordinate (or "request") and the exception.</summary>
    public Action<string, Exception> OnUnexpectedError { get; init; } = (_, _) => { };
}
