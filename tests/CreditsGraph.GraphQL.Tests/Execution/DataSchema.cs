using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>
/// A schema from its definition language over JSON data: a field reads the member of its name; an object says its
/// type with <c>__typename</c>; the text <c>"!boom"</c> fails, as a resolver of a user would. Each field is a member
/// or, on request, a batch.
/// </summary>
internal static class DataSchema
{
    /// <summary>The response to a document, which is the same for members and batches and every way of executing it.</summary>
    public static async Task<string> ExecuteAsync(string sdl, string data, string document, string variables = "{}")
    {
        var answers = new List<string>();
        foreach (var batched in (bool[])[false, true])
        {
            var schema = SdlSchemaBuilder.Build(sdl);
            var root = Read(JsonSerializer.Deserialize<JsonElement>(data));
            foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
                Attach(type, (Dictionary<string, object?>)root!, type == schema.QueryType || type == schema.MutationType, batched);
            var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), null, JsonSerializer.Deserialize<JsonElement>(variables));
            var (_, json) = await EveryWay.ExecuteAsync(
                schema, new(), request, NoServices.Instance, TestContext.Current.CancellationToken);
            answers.Add(json);
        }

        Assert.Equal(answers[0], answers[1]);
        return answers[0];
    }

    private static void Attach(ObjectType type, Dictionary<string, object?> root, bool isRoot, bool batched)
    {
        type.IsTypeOf = row => row is Dictionary<string, object?> map && Equals(map.GetValueOrDefault("__typename"), type.Name);
        foreach (var field in type.Fields)
        {
            object? ReadField(object parent, FieldArguments arguments) =>
                Value((isRoot ? root : (Dictionary<string, object?>)parent).GetValueOrDefault(field.Name), field, arguments);
            field.Resolver = batched
                ? new PerParent(ReadField)
                : new MemberResolver<object, object?>(ReadField, field.Type);
        }
    }

    // A field with arguments answers with what it was given, so that tests see coerced values.
    private static object? Value(object? value, FieldDefinition field, FieldArguments arguments) => value switch
    {
        "!boom" => throw new InvalidOperationException("a bug with details"),
        "!refuse" => throw new Errors.GraphQLException("No.", "REFUSED"),
        "!arguments" => string.Join(", ", field.Arguments.Select(argument =>
            $"{argument.Name}: {(arguments.Has(argument.Name) ? Show(arguments.Get<object>(argument.Name)) : "absent")}")),
        _ => value,
    };

    private static string Show(object? value) => value switch
    {
        null => "null",
        object?[] items => $"[{string.Join(", ", items.Select(Show))}]",
        InputObject input => $"{{{string.Join(", ", input.Fields.Select(field => $"{field.Key.Name}: {Show(field.Value)}"))}}}",
        string text => $"'{text}'",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static object? Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(member => member.Name, member => Read(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private sealed class PerParent(Func<object, FieldArguments, object?> read) : BatchResolver
    {
        public override ValueTask<BatchResult> ResolveAsync(BatchContext context) =>
            new(BatchResult.Of([.. context.Parents.Select(parent => ReadOne(parent, context.Arguments))]));

        private object? ReadOne(object parent, FieldArguments arguments)
        {
            try
            {
                return read(parent, arguments);
            }
            catch (Errors.GraphQLException refusal)
            {
                return refusal.Error;
            }
            catch (InvalidOperationException)
            {
                return new Errors.GraphQLError("Unexpected Execution Error");
            }
        }
    }
}
