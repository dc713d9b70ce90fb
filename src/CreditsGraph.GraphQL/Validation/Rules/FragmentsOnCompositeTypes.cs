using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragments on Object, Interface or Union Types (section 5.5.1.3).</summary>
internal static class FragmentsOnCompositeTypes
{
    /// <summary>Checks the type condition of a fragment.</summary>
    public static void Check(ValidationContext context, NamedTypeNode condition)
    {
        if (context.Schema.FindType(condition.Name.Value) is not { IsComposite: false } type)
            return;
        context.Report(
            "Fragments-on-Object-Interface-or-Union-Types",
            new GraphQLError($"A fragment cannot be on `{type.Name}`: it is no object, interface or union type.")
                .With("type", type.Name),
            condition);
    }
}
