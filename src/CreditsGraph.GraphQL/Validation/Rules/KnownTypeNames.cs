using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragment Spread Type Existence (section 5.5.1.2), and the same for the types of variables.</summary>
internal static class KnownTypeNames
{
    /// <summary>Checks a type reference.</summary>
    public static void Check(ValidationContext context, TypeNode reference)
    {
        while (reference is not NamedTypeNode)
            reference = reference is ListTypeNode list ? list.Type : ((NonNullTypeNode)reference).Type;
        var name = ((NamedTypeNode)reference).Name.Value;
        if (context.Schema.FindType(name) is not null)
            return;
        var suggestion = Suggestion.For(name, context.Schema.Types.Select(type => type.Name), context.Options);
        context.Report(
            "Fragment-Spread-Type-Existence",
            new GraphQLError($"The type `{name}` does not exist.{suggestion}").With("type", name),
            reference);
    }
}
