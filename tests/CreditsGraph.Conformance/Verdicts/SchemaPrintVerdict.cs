using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>The definitions of a printed schema in any order, each as its tokens; printing is stable.</summary>
internal static class SchemaPrintVerdict
{
    public static JsonNode Of(ConformanceCase given)
    {
        var schema = SdlSchemaBuilder.Build(given.Document);
        var printed = SchemaPrinter.Print(schema);
        Assert.Equal(printed, SchemaPrinter.Print(SdlSchemaBuilder.Build(printed)));
        var definitions = SchemaPrinter.ToDocument(schema).Definitions
            .Select(definition => TokenVerdict.Line(Printer.Print(definition)))
            .Order(StringComparer.Ordinal);
        return new JsonArray([.. definitions.Select(definition => JsonValue.Create(definition))]);
    }
}
