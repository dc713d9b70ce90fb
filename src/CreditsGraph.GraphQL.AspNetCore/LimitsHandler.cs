using System.Text.Encodings.Web;
using System.Text.Json;
using CreditsGraph.GraphQL.AspNetCore.Negotiation;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>Answers with every limit that a request can meet, made once, so that clients can read them beforehand.</summary>
internal sealed class LimitsHandler(RequestExecutor executor, GraphQLHttpOptions http)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Lazy<byte[]> _text = new(() => JsonSerializer.SerializeToUtf8Bytes(Describe(executor, http), Json));

    public async Task HandleAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = _text.Value.Length;
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.BodyWriter.WriteAsync(_text.Value, context.RequestAborted);
    }

    private static object Describe(RequestExecutor executor, GraphQLHttpOptions http) => new
    {
        Request = new
        {
            MaxBytes = http.MaxRequestSize,
            http.MaxJsonDepth,
            TimeoutSeconds = executor.Options.Timeout.TotalSeconds,
            AskForTheCost = $"{CostHeader.Name}: report | validate",
        },
        Document = executor.Options.Parser,
        executor.Options.Validation,
        Operation = executor.Options.Planning,
        executor.Options.Cost,
        Lists = executor.Schema.Types.OfType<ComplexType>()
            .SelectMany(type => type.Fields)
            .Select(field => (field.Coordinate, Rule: CostDirectives.ListSizeIn(field.Directives)))
            .Where(field => field.Rule is { SlicingArguments.IsEmpty: false })
            .OrderBy(field => field.Coordinate, StringComparer.Ordinal)
            .Select(field => new
            {
                Field = field.Coordinate,
                Arguments = field.Rule!.SlicingArguments,
                Default = field.Rule.SlicingArgumentDefaultValue,
                Max = field.Rule.AssumedSize,
            }),
    };
}
