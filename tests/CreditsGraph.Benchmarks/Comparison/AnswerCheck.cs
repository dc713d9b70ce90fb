using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CreditsGraph.Benchmarks.Load;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>Sees to it that both sides answer every question with the same values in the same order.</summary>
internal static class AnswerCheck
{
    // Shorter answers hold no list with anything in it.
    private const int Empty = 60;
    private const int Fewest = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Asks the questions of both, and comes back with those that were asked: all, or as many as a slow server gets done.
    /// What is wrong otherwise, a line on the first difference.
    /// </summary>
    public static async Task<(Calls Checked, string? Difference)> RunAsync(Calls calls, Wire wire)
    {
        var (clock, done, empty) = (Stopwatch.StartNew(), 0, 0);
        foreach (var (floor, server) in calls.Floor.Zip(calls.Server))
        {
            if (done >= Fewest && clock.Elapsed > Patience)
                break;
            (floor.Expected, server.Expected) = (await wire.AnswerAsync(floor), await wire.AnswerAsync(server));
            var (theirs, ours) = (Plain(floor.Expected), Plain(server.Expected));
            if (theirs != ours)
                return (calls, $"{calls.Query.Name}: the answers differ.\n  {Encoding.UTF8.GetString(server.Body!)}\n  floor:  {theirs}\n  server: {ours}");
            empty += ours.Length < Empty ? 1 : 0;
            done++;
        }

        // Nothing compared with nothing is equal too.
        return empty > done / 4
            ? (calls, $"{calls.Query.Name}: {empty} of {done} answers are empty: the questions do not fit the catalogue.")
            : (calls.First(done), null);
    }

    /// <summary>Asks questions of one side and remembers its answers; comes back with those that were asked.</summary>
    /// <exception cref="InvalidOperationException">An answer has errors.</exception>
    public static async Task<IReadOnlyList<Call>> RememberAsync(IReadOnlyList<Call> calls, Wire wire)
    {
        var (clock, done) = (Stopwatch.StartNew(), 0);
        for (; done < calls.Count && (done < Fewest || clock.Elapsed < Patience); done++)
        {
            calls[done].Expected = await wire.AnswerAsync(calls[done]);
            if (calls[done].Expected.AsSpan().StartsWith("{\"errors\""u8))
                throw new InvalidOperationException(Encoding.UTF8.GetString(calls[done].Expected));
        }

        return [.. calls.Take(done)];
    }

    // The same text for the same values in the same order, whatever the blanks and escapes.
    private static string Plain(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
