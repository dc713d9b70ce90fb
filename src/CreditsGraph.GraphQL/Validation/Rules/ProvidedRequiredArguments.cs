using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Required Arguments (section 5.4.3): what is non-null and has no default is given. A null in its place is reported
/// by <see cref="ValuesOfCorrectType"/>.
/// </summary>
internal static class ProvidedRequiredArguments
{
    /// <summary>Checks the arguments of a field.</summary>
    public static void Check(ValidationContext context, FieldNode field)
    {
        if (context.Field is { } definition)
            Check(context, field, definition.Arguments, field.Arguments, definition.Coordinate);
    }

    /// <summary>Checks the arguments of a directive.</summary>
    public static void Check(ValidationContext context, DirectiveNode directive)
    {
        if (context.Schema.FindDirective(directive.Name.Value) is { } definition)
            Check(context, directive, definition.Arguments, directive.Arguments, $"@{definition.Name}");
    }

    private static void Check(
        ValidationContext context,
        SyntaxNode node,
        MemberCollection<InputValueDefinition> definitions,
        ImmutableArray<ArgumentNode> arguments,
        string owner)
    {
        for (var i = 0; i < definitions.Count; i++)
        {
            if (!definitions[i].IsRequired || IsGiven(arguments, definitions[i].Name))
                continue;
            context.Report(
                "Required-Arguments",
                new GraphQLError($"The argument `{definitions[i].Name}` is required.")
                    .With("argument", definitions[i].Name)
                    .With("coordinate", $"{owner}({definitions[i].Name}:)"),
                node);
        }
    }

    private static bool IsGiven(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
                return true;
        }

        return false;
    }
}
