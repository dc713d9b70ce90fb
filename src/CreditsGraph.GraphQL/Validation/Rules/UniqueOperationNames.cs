using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Operation Name Uniqueness (section 5.2.2.1).</summary>
internal static class UniqueOperationNames
{
    /// <summary>Checks the document.</summary>
    public static void Check(ValidationContext context)
    {
        if (context.Operations.Count < 2)
            return;
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var uses in context.Operations)
        {
            if (((OperationDefinitionNode)uses.Definition).Name is not { } name || seen.TryAdd(name.Value, name))
                continue;
            context.Report(
                "Operation-Name-Uniqueness",
                new GraphQLError($"The operation `{name.Value}` is defined more than once.")
                    .With("operation", name.Value),
                seen[name.Value],
                name);
        }
    }
}
