using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>A variable where it is used, and what stands in its place.</summary>
/// <param name="Node">The variable.</param>
/// <param name="Position">The argument, input field or list item; its type is null where it is not known.</param>
internal readonly record struct VariableUsage(VariableNode Node, InputPosition Position);
