using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api.Tests;

/// <summary>The catalogue, with the Seoul Train page unless an heir fills it otherwise, and the schema over it.</summary>
public abstract class ApiFixture : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ServiceProvider _services;
    private readonly Database _database;
    private readonly List<string> _bugs = [];

    protected ApiFixture(string database)
    {
        Assert.True(Database.TryParse(database, out var parsed, out var refusal), refusal);
        _database = parsed!;
        var services = new ServiceCollection();
        services.AddPooledDbContextFactory<CatalogContext>(options =>
        {
            _database.Configure(options);
            options.AddInterceptors(Statements);
        });
        services.AddSingleton<TimeProvider>(new FixedClock());
        services.AddSingleton<ImportPipeline>();
        services.AddCreditsSchema();
        _services = services.BuildServiceProvider();
        Executor = new(Schema, new() { OnUnexpectedError = Note });
    }

    /// <summary>What the catalogue is filled with.</summary>
    protected virtual IEnumerable<SourcePage> Pages => [CreditsPageFile.SeoulTrain()];

    public Schema Schema => _services.GetRequiredService<Schema>();

    public RequestExecutor Executor { get; }

    /// <summary>The catalogue itself.</summary>
    public IDbContextFactory<CatalogContext> Contexts => _services.GetRequiredService<IDbContextFactory<CatalogContext>>();

    /// <summary>What is sent to the database; nothing where there is none.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>Exceptions that reached the engine since the last look: bugs, whatever the answer looks like.</summary>
    public IReadOnlyList<string> TakeBugs()
    {
        lock (_bugs)
        {
            string[] bugs = [.. _bugs];
            _bugs.Clear();
            return bugs;
        }
    }

    public async ValueTask InitializeAsync()
    {
        Assert.Null(await CatalogMigrations.PrepareAsync(_database, CancellationToken.None));
        await FillAsync(_services.GetRequiredService<ImportPipeline>(), _services.GetRequiredService<IDbContextFactory<CatalogContext>>());
    }

    /// <summary>Puts further documents into the catalogue.</summary>
    public async Task ImportAsync(params IEnumerable<SourceDocument> documents)
    {
        foreach (var document in documents)
            await _services.GetRequiredService<ImportPipeline>().ImportAsync(document, null, CancellationToken.None);
    }

    protected virtual Task FillAsync(ImportPipeline pipeline, IDbContextFactory<CatalogContext> contexts) =>
        pipeline.ImportAsync(Pages, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The response as it goes over the wire.</summary>
    public async Task<string> ExecuteAsync(RequestExecutor executor, string document, object? variables = null)
    {
        var request = new GraphQLRequest(
            Encoding.UTF8.GetBytes(document), Variables: JsonSerializer.SerializeToElement(variables ?? new { }));
        using var result = await executor.ExecuteAsync(request, _services, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Json.Span);
    }

    /// <summary>The response as it goes over the wire, which is the same with optimisations on and off.</summary>
    public async Task<string> ExecuteEveryWayAsync(string document)
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document));
        var (_, json) = await EveryWay.ExecuteAsync(
            Schema, new() { OnUnexpectedError = Note }, request, _services, TestContext.Current.CancellationToken);
        return json;
    }

    /// <summary>The response, parsed.</summary>
    public async Task<JsonElement> AskAsync(string document, object? variables = null) =>
        JsonSerializer.Deserialize<JsonElement>(await ExecuteAsync(Executor, document, variables));

    /// <summary>JSON as a person reads it.</summary>
    public static string Indent(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json), Readable) + "\n";

    private void Note(string place, Exception exception)
    {
        lock (_bugs)
            _bugs.Add($"{place}: {exception}");
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    }
}
