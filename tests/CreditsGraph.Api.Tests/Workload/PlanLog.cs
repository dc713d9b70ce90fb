using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CreditsGraph.Api.Tests.Workload;

/// <summary>
/// The plans that PostgreSQL's own auto_explain writes to the server's log, for the connections that ask for it: whatever
/// way a statement comes to the server, here it is seen as it was executed.
/// </summary>
internal static partial class PlanLog
{
    /// <summary>What a connection string asks for it by. Pages cost as they do in memory, where a catalogue belongs.</summary>
    public const string Options =
        "Options='-c session_preload_libraries=auto_explain -c auto_explain.log_min_duration=0 -c auto_explain.log_format=json "
        + "-c random_page_cost=1.1'";

    /// <summary>Does something, and comes back with the statements that were executed meanwhile.</summary>
    public static async Task<IReadOnlyList<ExecutedStatement>> DuringAsync(Func<Task> act)
    {
        var start = new FileInfo(PostgreSqlServer.Log).Length;
        await act();
        await using var log = new FileStream(PostgreSqlServer.Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Seek(start, SeekOrigin.Begin);
        using var reader = new StreamReader(log, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return [.. Entry().Matches(text).Select(match => Parse(match.Groups["json"].Value))];
    }

    private static ExecutedStatement Parse(string json)
    {
        var entry = JsonSerializer.Deserialize<JsonElement>(json);
        return new(entry.GetProperty("Query Text").GetString()!, entry.GetProperty("Plan"));
    }

    // The server indents the lines of an entry after the first by a tab.
    [GeneratedRegex(@"^.*LOG:  duration: [0-9.]+ ms  plan:\n(?<json>(\t.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
