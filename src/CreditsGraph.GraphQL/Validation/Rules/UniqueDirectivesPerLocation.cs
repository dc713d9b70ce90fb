using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Directives Are Unique per Location (section 5.7.3), unless they are repeatable.</summary>
internal static class UniqueDirectivesPerLocation
{
    /// <summary>Checks the directives of one place.</summary>
    public static void Check(ValidationContext context, ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length < 2)
            return;
        var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (context.Schema.FindDirective(name) is not { IsRepeatable: false } || seen.TryAdd(name, directive))
                continue;
            context.Report(
                "Directives-Are-Unique-per-Location",
                new GraphQLError($"The directive `{name}` may stand only once at one place.").With("directive", name),
                seen[name],
                directive);
        }
    }
}
