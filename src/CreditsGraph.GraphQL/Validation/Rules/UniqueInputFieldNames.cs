using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Input Object Field Uniqueness (section 5.6.3).</summary>
internal static class UniqueInputFieldNames
{
    /// <summary>Checks an object literal.</summary>
    public static void Check(ValidationContext context, ObjectValueNode value)
    {
        foreach (var names in Duplicates.Of(value.Fields, field => field.Name))
        {
            context.Report(
                "Input-Object-Field-Uniqueness",
                new GraphQLError($"The input field `{names[0].Value}` is given more than once.")
                    .With("field", names[0].Value),
                names);
        }
    }
}
