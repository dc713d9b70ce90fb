using System.Collections.Immutable;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>
/// Input coercion (specification, sections 3.5 to 3.12): JSON values of variables and literals of a document become
/// CLR values; an input object becomes an <see cref="InputObject"/> or what its type makes of one, a list a list.
/// Recursion is bounded by the depth limits of the parser and of the request's JSON.
/// </summary>
internal static class InputCoercion
{
    /// <summary>Coerces a JSON value; problems are reported with the path inside the value.</summary>
    public static object? FromJson(GraphQLType type, JsonElement value, InputPath path, InputProblems problems)
    {
        if (value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
            return type.IsNonNull ? problems.Add(path, $"Expected a value of type `{type}`, found null.") : null;
        return type.Nullable switch
        {
            ListType list => ListFromJson(list, value, path, problems),
            InputObjectType input => ObjectFromJson(input, value, path, problems),
            NamedType leaf => LeafFromJson(leaf, value, path, problems),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    /// <summary>
    /// Coerces a literal that validation accepted. <see cref="Absent"/> comes back for a variable without a value.
    /// </summary>
    public static object? FromLiteral(
        GraphQLType type, ValueNode literal, VariableValues variables, InputPath path, InputProblems problems)
    {
        if (literal is VariableNode variable)
            return FromVariable(type, variable, variables, path, problems);
        if (literal is NullValueNode)
            return type.IsNonNull ? problems.Add(path, $"Expected a value of type `{type}`, found null.") : null;
        return type.Nullable switch
        {
            ListType list => ListFromLiteral(list, literal, variables, path, problems),
            InputObjectType input => ObjectFromLiteral(input, literal, variables, path, problems),
            NamedType leaf => LeafFromLiteral(leaf, literal, path, problems),
            _ => throw new InvalidOperationException($"{type} is no input type."),
        };
    }

    private static object? FromVariable(
        GraphQLType type, VariableNode variable, VariableValues variables, InputPath path, InputProblems problems)
    {
        if (!variables.TryGet(variable.Name.Value, out var value))
            return Absent.Value;
        return value is null && type.IsNonNull
            ? problems.Add(path, $"The variable `{variable.Name.Value}` is null, but `{type}` is expected here.")
            : value;
    }

    private static object? LeafFromJson(NamedType type, JsonElement value, InputPath path, InputProblems problems)
    {
        if (type is ScalarType scalar && scalar.TryCoerceInput(value, out var result))
            return result;
        if (type is EnumType enumType && value.ValueKind == JsonValueKind.String
            && enumType.Values.Find(value.GetString()!) is { } member)
            return member.RuntimeValue;
        return problems.Add(path, $"Expected a value of type `{type}`, found {Describe(value)}.");
    }

    private static object? LeafFromLiteral(NamedType type, ValueNode literal, InputPath path, InputProblems problems)
    {
        if (type is ScalarType scalar && scalar.TryCoerceLiteral(literal, out var result))
            return result;
        if (type is EnumType enumType && literal is EnumValueNode { Value: var name }
            && enumType.Values.Find(name) is { } member)
            return member.RuntimeValue;
        return problems.Add(path, $"Expected a value of type `{type}`.");
    }

    private static object?[] ListFromJson(ListType type, JsonElement value, InputPath path, InputProblems problems)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [FromJson(type.OfType, value, path, problems)];
        var items = new object?[value.GetArrayLength()];
        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            items[index] = FromJson(type.OfType, item, path.Item(index), problems);
            index++;
        }

        return items;
    }

    private static object?[] ListFromLiteral(
        ListType type, ValueNode literal, VariableValues variables, InputPath path, InputProblems problems)
    {
        if (literal is not ListValueNode list)
            return [FromLiteral(type.OfType, literal, variables, path, problems)];
        var items = new object?[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var item = FromLiteral(type.OfType, list.Items[i], variables, path.Item(i), problems);
            items[i] = item is not Absent ? item
                : type.OfType.IsNonNull ? problems.Add(path.Item(i), $"Expected a value of type `{type.OfType}`.")
                : null;
        }

        return items;
    }

    private static object? ObjectFromJson(
        InputObjectType type, JsonElement value, InputPath path, InputProblems problems)
    {
        if (value.ValueKind != JsonValueKind.Object)
            return problems.Add(path, $"Expected an object of type `{type}`, found {Describe(value)}.");
        foreach (var property in value.EnumerateObject())
        {
            if (!type.Fields.TryGet(property.Name, out _))
                problems.Add(path.Field(property.Name), $"The field `{property.Name}` does not exist on the type `{type}`.");
        }

        return Complete(
            type,
            path,
            problems,
            field => value.TryGetProperty(field.Name, out var given)
                ? FromJson(field.Type, given, path.Field(field.Name), problems)
                : Absent.Value);
    }

    private static object? ObjectFromLiteral(
        InputObjectType type, ValueNode literal, VariableValues variables, InputPath path, InputProblems problems)
    {
        if (literal is not ObjectValueNode node)
            return problems.Add(path, $"Expected an object of type `{type}`.");
        return Complete(
            type,
            path,
            problems,
            field => Find(node.Fields, field.Name) is { } given
                ? FromLiteral(field.Type, given, variables, path.Field(field.Name), problems)
                : Absent.Value);
    }

    private static ValueNode? Find(ImmutableArray<ObjectFieldNode> fields, string name)
    {
        foreach (var field in fields)
        {
            if (field.Name.Value == name)
                return field.Value;
        }

        return null;
    }

    private static object? Complete(
        InputObjectType type, InputPath path, InputProblems problems, Func<InputValueDefinition, object?> coerce)
    {
        var fields = new List<KeyValuePair<InputValueDefinition, object?>>();
        foreach (var field in type.Fields)
        {
            var value = coerce(field);
            if (value is Absent)
                value = DefaultOf(field, path, problems);
            if (value is not Absent)
                fields.Add(new(field, value));
        }

        if (type.IsOneOf && (fields.Count != 1 || (fields[0].Value is null && !problems.Any)))
            return problems.Add(path, $"Exactly one field of `{type}` must be given, and it must not be null.");
        var result = new InputObject(type, fields);
        return problems.Any || type.Create is null ? result : type.Create(result);
    }

    private static object? DefaultOf(InputValueDefinition field, InputPath path, InputProblems problems)
    {
        if (field.DefaultValue is not null)
            return FromLiteral(field.Type, field.DefaultValue, VariableValues.None, path.Field(field.Name), problems);
        return field.Type.IsNonNull
            ? problems.Add(path.Field(field.Name), $"`{field.Name}` is a required field and cannot be null.")
            : Absent.Value;
    }

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => Shorten($"the string {JsonSerializer.Serialize(value)}"),
        _ => Shorten($"{value.GetRawText()}"),
    };

    private static string Shorten(string text) => text.Length <= 80 ? text : $"{text[..80]}…";
}
