using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Default values (sections 3.6.1 and 3.10): values of their type, and those of input fields not made of each other
/// without end.
/// </summary>
internal static class DefaultValues
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var (definition, coordinate) in report.InputValues())
        {
            if (definition.DefaultValue is { } value && !Literal.IsValue(definition.Type, value))
                report.Add(coordinate, $"has a default that is no value of the type `{definition.Type}`.");
        }

        foreach (var type in report.Types.OfType<InputObjectType>())
        {
            if (HasCycle(type, new ObjectValueNode([], default), []))
                report.Add(type.Name, "has default values that contain each other without end.");
        }
    }

    /// <summary>InputObjectDefaultValueHasCycle.</summary>
    private static bool HasCycle(InputObjectType type, ValueNode value, HashSet<InputValueDefinition> visited) =>
        value switch
        {
            ListValueNode list => list.Items.Any(item => HasCycle(type, item, visited)),
            ObjectValueNode fields => type.Fields.Any(field => HasCycle(field, fields, visited)),
            _ => false,
        };

    /// <summary>InputFieldDefaultValueHasCycle.</summary>
    private static bool HasCycle(
        InputValueDefinition field, ObjectValueNode value, HashSet<InputValueDefinition> visited)
    {
        if (field.Type.Named is not InputObjectType type)
            return false;
        if (value.Fields.FirstOrDefault(given => given.Name.Value == field.Name) is { } given)
            return HasCycle(type, given.Value, visited);
        if (field.DefaultValue is null)
            return false;
        return visited.Contains(field) || HasCycle(type, field.DefaultValue, [.. visited, field]);
    }
}
