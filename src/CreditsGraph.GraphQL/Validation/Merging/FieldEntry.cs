using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>A field found while the fields of a set are collected.</summary>
/// <param name="Node">The field.</param>
/// <param name="Parent">The type it is selected from; null where it is not known.</param>
/// <param name="Definition">Its definition; null where it is not known.</param>
internal readonly record struct FieldEntry(FieldNode Node, NamedType? Parent, FieldDefinition? Definition)
{
    /// <summary>
    /// The object type that a value must have for the field to be there; null when it may have several. Fields of two
    /// different object types are never there together.
    /// </summary>
    public ObjectType? Object => Parent as ObjectType;

    /// <summary>Where the field's own selections stand, and their parent type; null when it has none.</summary>
    public TypedSelections? Selections =>
        Node.SelectionSet is { } selectionSet
            ? new TypedSelections(selectionSet, Definition?.Type.Named is { IsComposite: true } type ? type : null)
            : null;
}
