using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Field Selections (section 5.3.1): a selected field exists on the type it is selected from.</summary>
internal static class FieldsOnCorrectType
{
    /// <summary>Checks a field.</summary>
    public static void Check(ValidationContext context, FieldNode field)
    {
        if (context.Field is not null || context.ParentType is not { } parent)
            return;
        var name = field.Name.Value;
        context.Report(
            "Field-Selections",
            new GraphQLError($"The field `{name}` does not exist on the type `{parent.Name}`.")
                .With("type", parent.Name)
                .With("field", name)
                .With("responseName", field.ResponseName),
            field);
    }
}
