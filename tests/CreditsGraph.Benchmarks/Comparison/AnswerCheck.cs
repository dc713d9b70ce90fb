using System.Text;
using System.Text.Json;
using CreditsGraph.Benchmarks.Load;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>Sees to it that both sides answer every question with the same values in the same order.</summary>
internal static class AnswerCheck
{
    /// <summary>Asks every question of both; null when all is equal, or a line on the first difference.</summary>
    public static async Task<string?> RunAsync(Calls calls, Wire wire)
    {
        var (empty, bytes) = (0, 0L);
        foreach (var (floor, server) in calls.Floor.Zip(calls.Server))
        {
            (floor.Expected, server.Expected) = (await wire.AnswerAsync(floor), await wire.AnswerAsync(server));
            var (theirs, ours) = (Plain(floor.Expected), Plain(server.Expected));
            if (theirs != ours)
                return $"{calls.Query.Name}: the answers differ.\n  {Encoding.UTF8.GetString(server.Body!)}\n  floor:  {theirs}\n  server: {ours}";
            empty += ours.Length < 60 ? 1 : 0;
            bytes += ours.Length;
        }

        // Nothing compared with nothing is equal too.
        return empty <= calls.Server.Count / 4 && bytes > 0
            ? null
            : $"{calls.Query.Name}: {empty} of {calls.Server.Count} answers are empty: the questions do not fit the catalogue.";
    }

    // The same text for the same values in the same order, whatever the blanks and escapes.
    private static string Plain(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
