using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>
/// The response of a request: data, and path and places of each error; or the phase that refused it. The same bytes
/// come from members and from batches, called once a level or once a parent, with and without the document cache.
/// </summary>
internal static class ExecutionVerdict
{
    private static readonly RequestExecutorOptions Options =
        new() { Validation = new() { MaxAllowedErrors = 100, MaxAllowedListRecursiveDepth = 20 } };

    public static async Task<JsonNode> OfAsync(ConformanceCase given, CancellationToken cancellation)
    {
        var answers = new List<(ResultKind Kind, string Json)>();
        var request = new GraphQLRequest(
            Encoding.UTF8.GetBytes(given.Document),
            given.Parts.GetValueOrDefault("operation"),
            JsonSerializer.Deserialize<JsonElement>(given.Part("variables", "{}")));
        foreach (var batchResolvers in (bool[])[false, true])
        {
            var schema = DataSchema.Build(given.Part("schema", ""), given.Part("data", "{}"), batchResolvers);
            answers.Add(await EveryWay.ExecuteAsync(schema, Options, request, NoServices.Instance, cancellation));
        }

        Assert.All(answers, answer => Assert.Equal(answers[0].Json, answer.Json));
        return Summarize(answers[0].Kind, JsonNode.Parse(answers[0].Json)!.AsObject());
    }

    private static JsonObject Summarize(ResultKind kind, JsonObject response)
    {
        var summary = new JsonObject();
        if (response.ContainsKey("data"))
            summary["data"] = WithSortedLists(response["data"]);
        else
            summary["refused"] = Phase(kind);
        if (response["errors"] is JsonArray errors)
            summary["errors"] = Texts(errors.Select(error => Show(error!)).Order(StringComparer.Ordinal));
        return summary;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];

    private static string Show(JsonNode error)
    {
        var places = error["locations"]?.AsArray().Select(place => $"{place!["line"]}:{place["column"]}") ?? [];
        return string.Join(' ', places.Prepend(error["path"]?.AsArray() is { } path ? string.Join('/', path) : "-"));
    }

    private static string Phase(ResultKind kind) => kind switch
    {
        ResultKind.SyntaxError => "syntax",
        ResultKind.ValidationError => "validation",
        ResultKind.VariableError => "variables",
        ResultKind.OperationNotFound => "operation",
        _ => kind.ToString(),
    };

    // The specification gives types and directives no order.
    private static JsonNode? WithSortedLists(JsonNode? data)
    {
        if (data is JsonObject root && root["__schema"] is JsonObject schema)
        {
            foreach (var list in (string[])["types", "directives"])
            {
                if (schema[list] is JsonArray items)
                    schema[list] = Sorted(items);
            }
        }

        return data?.DeepClone();
    }

    private static JsonArray Sorted(JsonArray items) =>
        [.. items.Select(item => item!.DeepClone()).OrderBy(item => (string?)item["name"], StringComparer.Ordinal)];

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
