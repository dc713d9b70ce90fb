using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>The tokens of a printed document, which the layout of a printer may not change; printing is stable.</summary>
internal static class PrintVerdict
{
    public static JsonNode Of(ConformanceCase given)
    {
        var printed = Print(given.Document);
        Assert.Equal(printed, Print(printed));
        return JsonValue.Create(TokenVerdict.Line(printed));
    }

    private static string Print(string text) => Printer.Print(Parser.ParseDocument(text, ParserOptions.Schema).Document!);
}
