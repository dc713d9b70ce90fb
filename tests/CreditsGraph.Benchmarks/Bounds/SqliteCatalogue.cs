using System.Text;
using System.Text.Json;
using CreditsGraph.Api;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>A catalogue in SQLite's file and what answers questions of it, in this process.</summary>
internal sealed class SqliteCatalogue : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly RequestExecutor _executor;

    private SqliteCatalogue(ServiceProvider services) =>
        (_services, _executor) = (services, new(services.GetRequiredService<Schema>()));

    /// <summary>Opens a file that is filled, perhaps with somebody who listens to its statements.</summary>
    public static SqliteCatalogue Open(string file, params IInterceptor[] listeners)
    {
        if (!Database.TryParse(Database.Sqlite + file, out var database, out var mistake))
            throw new InvalidOperationException(mistake);
        return new(new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(options =>
            {
                database!.Configure(options);
                options.AddInterceptors(listeners);
            })
            .AddCreditsSchema().BuildServiceProvider());
    }

    /// <summary>A context of the catalogue.</summary>
    public CatalogContext CreateContext() => _services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext();

    /// <summary>Answers a request; the caller gives the answer back.</summary>
    /// <exception cref="InvalidOperationException">The answer has errors.</exception>
    public async Task<ExecutionResult> AnswerAsync(GraphQLRequest request)
    {
        var answer = await _executor.ExecuteAsync(request, _services, CancellationToken.None);
        return answer.Errors.IsEmpty ? answer : throw new InvalidOperationException(Encoding.UTF8.GetString(answer.Json.Span));
    }

    /// <summary>What a query is asked in this catalogue.</summary>
    public async Task<IReadOnlyList<GraphQLRequest>> RequestsAsync(WorkloadQuery query, WorkloadSize size)
    {
        await using var context = CreateContext();
        var questions = await new QuestionSet(context, size, AskAsync).OfAsync(query);
        var document = Encoding.UTF8.GetBytes(query.Document);
        return [.. questions.Select(question => new GraphQLRequest(document, null, JsonSerializer.Deserialize<JsonElement>(question.Variables)))];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task<JsonElement> AskAsync(string document, object variables)
    {
        using var answer = await AnswerAsync(new(Encoding.UTF8.GetBytes(document), null, JsonSerializer.SerializeToElement(variables)));
        return JsonSerializer.Deserialize<JsonElement>(answer.Json.Span).GetProperty("data");
    }
}
