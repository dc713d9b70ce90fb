using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>A field node as met in a selection set, and when it counts; a null condition is "always".</summary>
internal readonly record struct Occurrence(FieldNode Node, Condition? Condition);
