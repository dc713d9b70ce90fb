using System.Data.Common;
using System.Text;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api.Tests.Research;

/// <summary>Questions that come before there is a graph.</summary>
public sealed class FirstGraphTests
{
    private const string Question = "{ repeatTeams(roles: [\"director\", \"editor\"]) { totalCount } }";

    [Fact]
    public async Task A_question_waits_for_the_first_graph_within_its_time_limit_and_the_graph_is_built_on()
    {
        Assert.True(Database.TryParse(TestDatabases.Sqlite(), out var database, out _));
        Assert.Null(await CatalogMigrations.PrepareAsync(database!, TestContext.Current.CancellationToken));
        var films = new HeldFilms();
        var collection = new ServiceCollection().AddPooledDbContextFactory<CatalogContext>(options =>
        {
            database!.Configure(options);
            options.AddInterceptors(films);
        });
        collection.AddSingleton<Importing.ImportPipeline>().AddSingleton(TimeProvider.System).AddCreditsSchema();
        await using var services = collection.BuildServiceProvider();
        await services.GetRequiredService<Importing.ImportPipeline>().PrepareAsync(TestContext.Current.CancellationToken);
        films.Hold();
        var impatient = await AskAsync(services, TimeSpan.FromMilliseconds(300));
        Assert.Equal(ResultKind.Timeout, impatient.Kind);
        Assert.Contains("The request exceeded the configured timeout of `00:00:00.3000000`.", impatient.Json, StringComparison.Ordinal);
        Assert.Contains("\"HC0045\"", impatient.Json, StringComparison.Ordinal);
        var patient = AskAsync(services, TimeSpan.FromMinutes(1));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(patient.IsCompleted);
        films.LetGo();
        Assert.Equal((ResultKind.Success, """{"data":{"repeatTeams":{"totalCount":0}}}"""), await patient);
        Assert.Equal(1, films.Readings);
    }

    private static async Task<(ResultKind Kind, string Json)> AskAsync(IServiceProvider services, TimeSpan limit)
    {
        var executor = new RequestExecutor(services.GetRequiredService<Schema>(), new() { Timeout = limit });
        using var result = await executor.ExecuteAsync(
            new(Encoding.UTF8.GetBytes(Question)), services, TestContext.Current.CancellationToken);
        return (result.Kind, Encoding.UTF8.GetString(result.Json.Span));
    }

    /// <summary>Holds back the statement that reads the films of the graph, from when it is told until it is let go.</summary>
    private sealed class HeldFilms : DbCommandInterceptor
    {
        private readonly TaskCompletionSource _go = new(TaskCreationOptions.RunContinuationsAsynchronously);

        private bool _holds;

        public int Readings { get; private set; }

        public void Hold() => _holds = true;

        public void LetGo() => _go.SetResult();

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(command);
            if (!_holds || !command.CommandText.Contains("FROM \"film\"", StringComparison.Ordinal))
                return result;
            Readings++;
            await _go.Task.WaitAsync(cancellationToken);
            return result;
        }
    }
}
