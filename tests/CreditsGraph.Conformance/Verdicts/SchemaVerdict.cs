using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>Whether a schema document builds a valid schema.</summary>
internal static class SchemaVerdict
{
    public static JsonNode Of(ConformanceCase given) =>
        JsonValue.Create(SdlSchemaBuilder.TryBuild(given.Document, out _, out _) ? "valid" : "invalid");
}
