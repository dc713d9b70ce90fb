using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>A selection set and the type it selects from; null where that is not known.</summary>
internal readonly record struct TypedSelections(SelectionSetNode Node, NamedType? Parent);
