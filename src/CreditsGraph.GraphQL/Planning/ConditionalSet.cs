using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>A selection set, and when it counts; a null condition is "always".</summary>
internal readonly record struct ConditionalSet(SelectionSetNode Set, Condition? Condition);
