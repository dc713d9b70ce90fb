using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Leaf Field Selections (section 5.3.3): a selection set on composite types, and on nothing else.</summary>
internal static class ScalarLeafs
{
    /// <summary>Checks a field.</summary>
    public static void Check(ValidationContext context, FieldNode field)
    {
        if (context.Field?.Type.Named is not { } type)
            return;
        if (type.IsLeaf && field.SelectionSet is { } selectionSet)
        {
            Report(
                context,
                field,
                $"`{field.Name.Value}` returns a scalar value. Selections on scalars or enums are never allowed, "
                + "because they are the leaf nodes of any GraphQL operation.",
                selectionSet);
        }
        else if (type.IsComposite && field.SelectionSet is null)
        {
            Report(
                context,
                field,
                $"`{field.Name.Value}` is an object, interface or union type field. Leaf selections on objects, "
                + "interfaces, and unions without subfields are disallowed.",
                field);
        }
    }

    private static void Report(ValidationContext context, FieldNode field, string message, SyntaxNode node) =>
        context.Report(
            "Leaf-Field-Selections",
            new GraphQLError(message)
                .With("declaringType", context.ParentType!.Name)
                .With("field", field.Name.Value)
                .With("type", context.Field!.Type.ToString()),
            node);
}
