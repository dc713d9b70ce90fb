namespace CreditsGraph.GraphQL.Validation;

/// <summary>x</summary>
public sealed record ValidationOptions;
