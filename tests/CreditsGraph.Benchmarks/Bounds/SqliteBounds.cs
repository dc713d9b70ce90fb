using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Benchmarks.Filling;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>Answers from SQLite's file beside the very statements that they take, run and read by hand over one connection.</summary>
internal sealed class SqliteBounds(string folder, WorkloadSize size, TimeSpan time, TextWriter output)
{
    // A turn asks so many questions, one way and then the other.
    private const int QuestionsATurn = 16;
    private const double LeastRatio = 0.5;

    public async Task<IReadOnlyList<Bound>> MeasureAsync()
    {
        var file = await FillAsync();
        await using var catalogue = SqliteCatalogue.Open(file);
        await using var context = catalogue.CreateContext();
        // Opened as the program's own are, with the same settings.
        await context.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        List<(WorkloadQuery Query, double Ratio, string Times)> rows = [];
        foreach (var query in WorkloadQuery.All)
        {
            var requests = (await catalogue.RequestsAsync(query, size)).Take(QuestionsATurn).ToList();
            var statements = await StatementsAsync(file, requests);
            var (ours, plain) = await TimeAsync(() => AskAsync(catalogue, requests), () => PlainReading.Read(connection, statements));
            rows.Add((query, plain / ours, Text(
                $"{ours / requests.Count:F0} to {plain / requests.Count:F0} µs a request, {(double)statements.Count / requests.Count:F1} statements")));
        }

        var mean = Math.Exp(rows.Average(row => Math.Log(row.Ratio)));
        return
        [
            .. rows.Select(row => BoundOf($"{row.Query.Name} {row.Query.Title}", row.Ratio, $": {row.Times}")),
            BoundOf("geometric mean", mean, ""),
        ];
    }

    private static Bound BoundOf(string what, double ratio, string times) => new(
        Text($"SQLite, {what}: at least {LeastRatio} times the same statements by hand"), Text($"{ratio:F2} times{times}"), ratio >= LeastRatio);

    private async Task<string> FillAsync()
    {
        var file = Path.Combine(folder, $"{size.Database}.db");
        if (File.Exists(file))
            return file;
        // Under another name until it is whole: a fill that was stopped is begun anew.
        var part = $"{file}.part";
        foreach (var left in Directory.GetFiles(folder, $"{Path.GetFileName(part)}*"))
            File.Delete(left);
        if (await ImportRun.RunAsync(Database.Sqlite + part, size, output) is { } refusal)
            throw new InvalidOperationException(refusal);
        SqliteConnection.ClearAllPools();
        File.Move(part, file);
        return file;
    }

    /// <summary>What the program sends for some requests, the second time that it is asked them.</summary>
    private static async Task<IReadOnlyList<SentStatement>> StatementsAsync(string file, List<GraphQLRequest> requests)
    {
        var sent = new SentStatements();
        await using var catalogue = SqliteCatalogue.Open(file, sent);
        await AskAsync(catalogue, requests);
        sent.Take();
        await AskAsync(catalogue, requests);
        return sent.Take();
    }

    private static async Task AskAsync(SqliteCatalogue catalogue, List<GraphQLRequest> requests)
    {
        foreach (var request in requests)
            (await catalogue.AnswerAsync(request)).Dispose();
    }

    /// <summary>The microseconds of a turn each way, the best of many: other work on the machine makes the others longer.</summary>
    private async Task<(double Ours, double Plain)> TimeAsync(Func<Task> ours, Action plain)
    {
        var (clock, bestOfOurs, bestOfPlain) = (Stopwatch.StartNew(), double.MaxValue, double.MaxValue);
        while (clock.Elapsed < time * 2)
        {
            var start = Stopwatch.GetTimestamp();
            await ours();
            bestOfOurs = Math.Min(bestOfOurs, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            start = Stopwatch.GetTimestamp();
            plain();
            bestOfPlain = Math.Min(bestOfPlain, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return (bestOfOurs, bestOfPlain);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
