using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Tests;

/// <summary>What becomes of a statement whose request has no time left.</summary>
public sealed class StoppedStatementTests(PostgreSqlApiFixture api) : IClassFixture<PostgreSqlApiFixture>
{
    private const string Document = "{ films { nodes { title credits { nodes { creditedAs } } } } people { totalCount } }";
    private const string Waiting = "SELECT count(*)::int AS \"Value\" FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

    [Fact]
    public async Task A_request_out_of_time_stops_its_statement()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var holder = await api.Contexts.CreateDbContextAsync(cancellation);
        await using var observer = await api.Contexts.CreateDbContextAsync(cancellation);
        await using (var transaction = await holder.Database.BeginTransactionAsync(cancellation))
        {
            await holder.Database.ExecuteSqlRawAsync("LOCK TABLE film IN ACCESS EXCLUSIVE MODE", cancellation);
            var impatient = new RequestExecutor(api.Schema, new() { Timeout = TimeSpan.FromSeconds(2) });
            var asked = api.ExecuteAsync(impatient, Document);
            await UntilAsync(observer, waiting: 1);
            Assert.Contains("\"HC0045\"", await asked, StringComparison.Ordinal);
            await UntilAsync(observer, waiting: 0);
        }

        Assert.DoesNotContain("\"errors\"", await api.ExecuteAsync(api.Executor, Document), StringComparison.Ordinal);
    }

    private static async Task UntilAsync(CatalogContext observer, int waiting)
    {
        var patience = DateTime.UtcNow.AddSeconds(10);
        while (await observer.Database.SqlQueryRaw<int>(Waiting).SingleAsync(TestContext.Current.CancellationToken) != waiting)
        {
            Assert.True(DateTime.UtcNow < patience, $"Still not {waiting} statements wait for the lock.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
