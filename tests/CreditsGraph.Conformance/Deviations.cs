using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditsGraph.Conformance;

/// <summary>Where the engine answers otherwise than the oracle, each with a reason and the engine's answer.</summary>
internal static class Deviations
{
    /// <summary>All of them, as <c>deviations.json</c> tells.</summary>
    public static IReadOnlyList<(string Reason, JsonObject Answers)> All { get; } =
    [
        .. JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Folder, "deviations.json")))!.AsArray()
            .Select(entry => ((string)entry!["reason"]!, entry["answers"]!.AsObject())),
    ];

    /// <summary>The engine's own answer to a case; null when it does not deviate.</summary>
    public static JsonNode? Find(string id) =>
        All.Select(entry => entry.Answers[id]).FirstOrDefault(answer => answer is not null);

    /// <summary>Compares an answer with the oracle's, or with what the case's deviation says.</summary>
    public static void Check(ConformanceCase given, JsonNode answer)
    {
        var (oracle, engine) = (Show(given.Expected), Show(answer));
        if (Find(given.Id) is not { } own)
        {
            Assert.True(oracle == engine, $"- oracle: {oracle}\n+ engine: {engine}");
            return;
        }

        Assert.True(oracle != engine, "The engine no longer deviates here: take the case out of deviations.json.");
        Assert.True(Show(own) == engine, $"- deviations.json: {Show(own)}\n+ engine: {engine}");
    }

    private static string Show(JsonNode node) => node.ToJsonString(Readable);

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
