using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>A place where a value stands.</summary>
/// <param name="Type">The input type asked for; null where it is not known.</param>
/// <param name="Definition">The argument or input field; null for a list item or a variable's default.</param>
/// <param name="Parent">The input object whose field it is; null otherwise.</param>
/// <param name="Owner">The argument or variable definition around all of it.</param>
internal readonly record struct InputPosition(
    GraphQLType? Type, InputValueDefinition? Definition, InputObjectType? Parent, SyntaxNode Owner)
{
    /// <summary>The place of an item of a list that stands here.</summary>
    public InputPosition Item => new((Type?.Nullable as ListType)?.OfType, null, null, Owner);

    /// <summary>
    /// The input object whose fields a value in braces gives here: also where a list of them is asked for, since one
    /// item stands for a list of one.
    /// </summary>
    public InputObjectType? Object => Type?.Named as InputObjectType;

    /// <summary>The place of a field of an input object that stands here.</summary>
    public InputPosition Field(string name)
    {
        var definition = Object?.Fields.Find(name);
        return new InputPosition(definition?.Type, definition, Object, Owner);
    }
}
