using System.Text.Json;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>CoerceVariableValues (specification, section 6.1.2).</summary>
internal static class VariableCoercion
{
    /// <summary>Coerces the variables that an operation defines; others are ignored, as the specification asks.</summary>
    public static VariableValues Coerce(
        IReadOnlyList<VariableDefinition> definitions, JsonElement given, Source source, List<GraphQLError> errors)
    {
        if (definitions.Count == 0)
            return VariableValues.None;
        var values = new VariableValues();
        foreach (var definition in definitions)
            CoerceOne(definition, given, source, values, errors);
        return values;
    }

    private static void CoerceOne(
        VariableDefinition definition, JsonElement given, Source source, VariableValues values, List<GraphQLError> errors)
    {
        var name = definition.Name;
        var problems = new InputProblems();
        if (given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value))
        {
            var coerced = InputCoercion.FromJson(definition.Type, value, new(null, $"${name}"), problems);
            values.Set(name, coerced);
        }
        else if (definition.Node.DefaultValue is { } literal)
        {
            var path = new InputPath(null, $"${name}");
            values.Set(name, InputCoercion.FromLiteral(definition.Type, literal, VariableValues.None, path, problems));
        }
        else if (definition.Type.IsNonNull)
        {
            errors.Add(At(definition, source, $"Variable `{name}` is required."));
        }

        foreach (var (path, message) in problems.Items)
            errors.Add(At(definition, source, $"Variable `{name}` got an invalid value. At `{path}`: {message}"));
    }

    private static GraphQLError At(VariableDefinition definition, Source source, string message) =>
        new GraphQLError(message)
        {
            Code = ErrorCodes.VariableValue,
            Locations = [source.Locate(definition.Node.Location.Start)],
            Extensions = [new("variable", definition.Name)],
        };
}
