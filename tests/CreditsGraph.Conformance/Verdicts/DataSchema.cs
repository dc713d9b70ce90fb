using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>
/// A schema from its definition language over JSON data: a field reads the member of its name; an object says its
/// type with <c>__typename</c>; the text <c>!boom</c> fails, <c>!arguments</c> answers with the coerced arguments.
/// </summary>
internal static class DataSchema
{
    public static Schema Build(string sdl, string data, bool batched)
    {
        var schema = SdlSchemaBuilder.Build(sdl);
        var root = (Row)Read(JsonSerializer.Deserialize<JsonElement>(data))!;
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
            Attach(type, type == schema.QueryType || type == schema.MutationType ? root : null, batched);
        return schema;
    }

    private static void Attach(ObjectType type, Row? root, bool batched)
    {
        type.IsTypeOf = row => row is Row given && Equals(given.Members.GetValueOrDefault("__typename"), type.Name);
        foreach (var field in type.Fields)
        {
            object? ReadField(object parent, FieldArguments arguments) =>
                Value((root ?? (Row)parent).Members.GetValueOrDefault(field.Name), field, arguments);
            field.Resolver = batched
                ? new BatchOfReads(ReadField)
                : new MemberResolver<object, object?>(ReadField, field.Type);
        }
    }

    private static object? Value(object? value, FieldDefinition field, FieldArguments arguments) => value switch
    {
        "!boom" => throw new GraphQLException("boom", "BOOM"),
        "!arguments" => Show(field.Arguments
            .Where(argument => arguments.Has(argument.Name))
            .Select(argument => (argument.Name, arguments.Get<object>(argument.Name)))),
        _ => field.Type.Named is ScalarType ? Plain(value) : value,
    };

    private static object? Plain(object? value) => value switch
    {
        Row row => row.Members.ToDictionary(member => member.Key, member => Plain(member.Value)),
        List<object?> items => items.ConvertAll(Plain),
        _ => value,
    };

    private static string Show(IEnumerable<(string Name, object? Value)> members) =>
        $"{{{string.Join(',', members.Select(member => $"{Quoted.Of(member.Name)}:{Show(member.Value)}"))}}}";

    private static string Show(object? value) => value switch
    {
        null => "null",
        true => "true",
        false => "false",
        string text => Quoted.Of(text),
        InputObject input => Show(input.Fields.Select(field => (field.Key.Name, field.Value))),
        IReadOnlyDictionary<string, object?> map => Show(map.Select(member => (member.Key, member.Value))),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Show))}]",
        _ => value.ToString()!,
    };

    private static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new Row(value.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value))),
        JsonValueKind.Array => value.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    // Not a dictionary, which would be a list of its members to the executor.
    private sealed record Row(Dictionary<string, object?> Members);

    private sealed class BatchOfReads(Func<object, FieldArguments, object?> read) : BatchResolver
    {
        public override ValueTask<BatchResult> ResolveAsync(BatchContext context) =>
            new(BatchResult.Of([.. context.Parents.Select(parent => ReadOne(parent, context.Arguments))]));

        private object? ReadOne(object parent, FieldArguments arguments)
        {
            try
            {
                return read(parent, arguments);
            }
            catch (GraphQLException refusal)
            {
                return refusal.Error;
            }
        }
    }
}
