namespace CreditsGraph.GraphQL.Errors;

/// <summary>
/// A place in a document, line and column from 1, the column in UTF-16 code units (specification, section 7.1.2).
/// </summary>
public readonly record struct SourceLocation(int Line, int Column);
