using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Directives Are Defined (section 5.7.1) and Directives Are in Valid Locations (section 5.7.2).</summary>
internal static class KnownDirectives
{
    /// <summary>Checks a directive where it stands.</summary>
    public static void Check(ValidationContext context, DirectiveNode directive, DirectiveLocation location)
    {
        var name = directive.Name.Value;
        if (context.Schema.FindDirective(name) is not { } definition)
        {
            context.Report(
                "Directives-Are-Defined",
                new GraphQLError($"The specified directive `{name}` is not supported by the current schema.")
                    .With("directive", name),
                directive);
        }
        else if (!definition.Locations.Contains(location))
        {
            context.Report(
                "Directives-Are-in-Valid-Locations",
                new GraphQLError($"The directive `{name}` is not allowed on {location.Name()}.")
                    .With("directive", name)
                    .With("location", location.Name()),
                directive);
        }
    }
}
