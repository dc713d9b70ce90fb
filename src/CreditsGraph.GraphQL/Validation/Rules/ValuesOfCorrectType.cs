using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Values of Correct Type (section 5.6.1), Input Object Field Names (5.6.2) and Input Object Required Fields (5.6.4),
/// with exactly one field for oneOf input objects. Called for every value; looks at that value alone.
/// </summary>
internal static class ValuesOfCorrectType
{
    private const int LongestValue = 100;

    /// <summary>Checks a value; what stands in its lists and objects is checked when that is visited.</summary>
    public static void Check(ValidationContext context, ValueNode value, InputPosition position)
    {
        if (position.Type is not { } type || value is VariableNode)
            return;
        if (value is NullValueNode)
        {
            if (type.IsNonNull)
                ReportNull(context, value, position);
            return;
        }

        if (value is ListValueNode && type.Nullable is ListType)
            return;
        // One item stands for a list of one (section 3.11), so only the named type counts. One that is no input type
        // is reported where it stands.
        if (type.Named is InputObjectType inputObject && value is ObjectValueNode fields)
            CheckFields(context, inputObject, fields);
        else if (type.Named.IsInputType && !Literal.IsLeafValue(type.Named, value))
            ReportValue(context, value, position);
    }

    private static void CheckFields(ValidationContext context, InputObjectType type, ObjectValueNode value)
    {
        foreach (var field in value.Fields)
        {
            if (type.Fields.Find(field.Name.Value) is not null)
                continue;
            context.Report(
                "Input-Object-Field-Names",
                new GraphQLError($"The specified input object field `{field.Name.Value}` does not exist.")
                    .With("type", type.Name)
                    .With("field", field.Name.Value),
                field);
        }

        for (var i = 0; i < type.Fields.Count; i++)
        {
            var definition = type.Fields[i];
            if (definition.IsRequired && !value.Fields.Any(field => field.Name.Value == definition.Name))
                ReportRequired(context, value, type, definition);
        }

        if (type.IsOneOf)
            CheckOneOf(context, type, value);
    }

    /// <summary>OneOf Input Objects (section 3.10.1): exactly one field, and not null.</summary>
    private static void CheckOneOf(ValidationContext context, InputObjectType type, ObjectValueNode value)
    {
        var (code, problem) = value.Fields switch
        {
            [] => (ErrorCodes.OneOfNoField, "none is given"),
            [{ Value: NullValueNode }] => (ErrorCodes.OneOfNullField, "it is null"),
            [_] => (null, ""),
            _ => (ErrorCodes.OneOfManyFields, "more than one is given"),
        };
        if (code is null)
            return;
        context.Report(
            "OneOf-Input-Objects",
            new GraphQLError($"The input object `{type.Name}` needs exactly one of its fields, but {problem}.")
            {
                Code = code,
            }
                .With("type", type.Name),
            value);
    }

    private static void ReportNull(ValidationContext context, ValueNode value, InputPosition position)
    {
        if (position is { Parent: { } parent, Definition: { } definition })
            ReportRequired(context, value, parent, definition);
        else
            ReportValue(context, value, position);
    }

    private static void ReportRequired(
        ValidationContext context, ValueNode value, InputObjectType type, InputValueDefinition field) =>
        context.Report(
            "Input-Object-Required-Fields",
            new GraphQLError($"`{field.Name}` is a required field and cannot be null.")
                .With("type", type.Name)
                .With("field", field.Name),
            value);

    private static void ReportValue(ValidationContext context, ValueNode value, InputPosition position)
    {
        var error = position.Owner is VariableDefinitionNode variable
            ? new GraphQLError(
                $"The default value of the variable `{variable.Variable.Name.Value}` does not match its type.")
                .With("variable", variable.Variable.Name.Value)
            : new GraphQLError("The specified argument value does not match the argument type.")
                .With("argument", ((ArgumentNode)position.Owner).Name.Value);
        if (position is { Parent: { } parent, Definition: { } definition })
            error = error.With("coordinate", $"{parent.Name}.{definition.Name}");
        context.Report(
            "Values-of-Correct-Type",
            error.With("locationType", position.Type!.ToString()).With("value", Shorten(Printer.Print(value))),
            value);
    }

    private static string Shorten(string text) => text.Length <= LongestValue ? text : text[..LongestValue] + "…";
}
