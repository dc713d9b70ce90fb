using System.Globalization;
using System.Text.Json;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>Programs running side by side over one database, each in a process of its own.</summary>
internal sealed class Stage(PostgreSqlScratch postgres, WorkloadSize size) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly List<ChildProgram> _programs = [];

    /// <summary>Starts the server as a build made it; its assembly's path has no extension.</summary>
    public Task<Side> StartServerAsync(string program) => StartAsync("server", (url, connection) =>
        ["dotnet", $"{program}.dll", "--database", $"postgres:{connection}", "--urls", url, "--set", "Ide:Enabled=false"]);

    /// <summary>Starts the server with nothing but the page that comes with it, in memory.</summary>
    public Task<Side> StartInMemoryAsync(string program) => StartAsync("inmemory", (url, _) =>
        ["dotnet", $"{program}.dll", "--database", Database.InMemory, "--urls", url, "--set", "Ide:Enabled=false"]);

    /// <summary>Starts the floor, which is this program by another command.</summary>
    public Task<Side> StartFloorAsync() => StartAsync("floor", (url, connection) =>
        ["dotnet", $"{Path.Combine(AppContext.BaseDirectory, "CreditsGraph.Benchmarks")}.dll", "floor", connection, url]);

    /// <summary>The questions of some queries, taken from the catalogue and from the server; perhaps only such as fill a page.</summary>
    public async Task<IReadOnlyList<(WorkloadQuery Query, IReadOnlyList<Question> Questions)>> QuestionsAsync(
        Side server, IEnumerable<WorkloadQuery> queries, bool fillsPages = false)
    {
        if (!Database.TryParse($"postgres:{postgres.ConnectionTo(size.Database, "questions")}", out var database, out var mistake))
            throw new InvalidOperationException(mistake);
        var options = new DbContextOptionsBuilder<CatalogContext>();
        database!.Configure(options);
        await using var catalog = new CatalogContext(options.Options);
        using var wire = new Wire(1);
        var questions = new QuestionSet(catalog, size, (document, variables) => AskAsync(wire, server, document, variables));
        List<(WorkloadQuery, IReadOnlyList<Question>)> all = [];
        foreach (var query in queries)
            all.Add((query, await questions.OfAsync(query, fillsPages)));
        return all;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var program in _programs)
            await program.DisposeAsync();
    }

    private async Task<Side> StartAsync(string name, Func<string, string, IEnumerable<string>> command)
    {
        var url = $"http://127.0.0.1:{FreePort.Find().ToString(CultureInfo.InvariantCulture)}";
        var connection = postgres.ConnectionTo(size.Database, name);
        var log = Path.Combine(postgres.Folder, $"{name}-{size.Database}.log");
        var program = await ChildProgram.StartAsync(command(url, connection), log, "TERM", isUnprivileged: false);
        _programs.Add(program);
        using var client = new HttpClient();
        await program.WaitUntilAsync(() => IsHealthyAsync(client, url), Patience);
        return new(name, new(url), program.ProcessId, name);
    }

    private static async Task<bool> IsHealthyAsync(HttpClient client, string url)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri($"{url}/health"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task<JsonElement> AskAsync(Wire wire, Side server, string document, object variables)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = document, variables });
        var answer = await wire.AnswerAsync(new(new(server.Address, "/graphql"), body));
        return JsonSerializer.Deserialize<JsonElement>(answer) is var json && json.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"{document}: {errors}")
            : json.GetProperty("data");
    }
}
