using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Argument Names (section 5.4.1): the field or directive has the argument.</summary>
internal static class KnownArgumentNames
{
    /// <summary>Checks the arguments of a field.</summary>
    public static void Check(ValidationContext context, FieldNode field)
    {
        if (context.Field is not { } definition)
            return;
        foreach (var argument in field.Arguments)
        {
            if (definition.Arguments.Find(argument.Name.Value) is not null)
                continue;
            context.Report(
                "Argument-Names",
                new GraphQLError($"The argument `{argument.Name.Value}` does not exist.")
                    .With("type", context.ParentType!.Name)
                    .With("field", field.Name.Value)
                    .With("argument", argument.Name.Value),
                argument);
        }
    }

    /// <summary>Checks the arguments of a directive.</summary>
    public static void Check(ValidationContext context, DirectiveNode directive)
    {
        if (context.Schema.FindDirective(directive.Name.Value) is not { } definition)
            return;
        foreach (var argument in directive.Arguments)
        {
            if (definition.Arguments.Find(argument.Name.Value) is not null)
                continue;
            context.Report(
                "Argument-Names",
                new GraphQLError($"The argument `{argument.Name.Value}` does not exist.")
                    .With("directive", directive.Name.Value)
                    .With("argument", argument.Name.Value),
                argument);
        }
    }
}
