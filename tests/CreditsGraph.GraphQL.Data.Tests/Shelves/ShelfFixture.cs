using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

/// <summary>Shelves of books in a database: a small model of its own, to test paging, filtering and sorting on.</summary>
public abstract class ShelfFixture : IAsyncLifetime
{
    private readonly DbContextOptions<ShelfContext> _options;
    private readonly RequestExecutor _executor;

    protected ShelfFixture(string choice)
    {
        Assert.True(Database.TryParse(choice, out var database, out var refusal), refusal);
        var options = new DbContextOptionsBuilder<ShelfContext>();
        database!.Configure(options);
        _options = options.AddInterceptors(Statements, Connections).Options;
        _executor = new(CreateSchema(), new()
        {
            Cost = new() { EnforceCostLimits = false },
            OnUnexpectedError = (place, exception) => throw new InvalidOperationException($"{place} failed.", exception),
        });
    }

    /// <summary>What is sent to the database; nothing where there is none.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>How often a connection is opened: once a round trip.</summary>
    public ConnectionCount Connections { get; } = new();

    /// <summary>The compiled queries.</summary>
    internal ShapeCache Shapes
    {
        get
        {
            using var context = new ShelfContext(_options);
            return ShapeCache.Of(context);
        }
    }

    public async ValueTask InitializeAsync()
    {
        await using var context = new ShelfContext(_options);
        await context.Database.EnsureCreatedAsync();
        context.AddRange(Shelving.CreateLibraries());
        context.AddRange(Shelving.CreateWords());
        await context.SaveChangesAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>The response to a document, with variables written as JSON.</summary>
    public async Task<JsonElement> AskAsync(string document, string variables = "{}")
    {
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), Variables: JsonSerializer.Deserialize<JsonElement>(variables));
        using var result = await _executor.ExecuteAsync(request, NoServices.Instance, TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<JsonElement>(result.Json.Span);
    }

    /// <summary>The data of an answer without errors.</summary>
    public async Task<JsonElement> DataAsync(string document, string variables = "{}")
    {
        var answer = await AskAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{document}: {errors}");
        return answer.GetProperty("data");
    }

    /// <summary>A context on the shelves, to change them by.</summary>
    public ShelfContext Open() => new(_options);

    /// <summary>The global id of a book.</summary>
    public static string IdOf(Book book) => new NodeId(nameof(Book), book.Id).ToString();

    private Schema CreateSchema()
    {
        var builder = new SchemaBuilder();
        NodeFields.AddTo(builder, new NodeLoader(builder.NodeTypes, _ => new ShelfContext(_options)));
        return builder
            .AddFieldSource(new DataFields(builder, _ => new ShelfContext(_options), []))
            .AddTypes(typeof(LibraryType), typeof(ShelfType), typeof(BookType), typeof(ReaderType), typeof(WordType), typeof(ShelfQueries))
            .Build();
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}

public sealed class InMemoryShelfFixture() : ShelfFixture(TestDatabases.InMemory());

public sealed class SqliteShelfFixture() : ShelfFixture(TestDatabases.Sqlite());

public sealed class PostgreSqlShelfFixture() : ShelfFixture(TestDatabases.PostgreSql());
