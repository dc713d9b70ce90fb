using CreditsGraph.Workload;

namespace CreditsGraph.Api.Tests.Workload;

/// <summary>What PostgreSQL has to do for the workload's seven queries, as its own log says.</summary>
public sealed class WorkloadStatementTests(WorkloadApiFixture api) : IClassFixture<WorkloadApiFixture>
{
    private static readonly string[] LargeTables = ["contributor", "credit", "film", "review"];

    /// <summary>The queries, each with its data fields: a node and every list.</summary>
    public static TheoryData<string, int> Queries => new()
    {
        { "Q1", 2 },
        { "Q2", 1 },
        { "Q3", 3 },
        { "Q4", 2 },
        { "Q5", 1 },
        { "Q6", 1 },
        { "Q7", 3 },
    };

    public static TheoryData<string> Names => [.. WorkloadQuery.All.Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_request_takes_a_statement_for_each_of_its_data_fields(string name, int statements) =>
        Assert.All(api.StatementsOf(QueryOf(name)), executed => Assert.Equal(statements, executed.Count));

    [Theory]
    [MemberData(nameof(Names))]
    public void Large_tables_are_read_by_their_indexes(string name)
    {
        var scans = api.StatementsOf(QueryOf(name)).SelectMany(executed => executed).SelectMany(statement => statement.Scans()).ToHashSet();
        Assert.Contains(scans, scan => LargeTables.Any(table => scan.EndsWith($" of {table}", StringComparison.Ordinal)));
        Assert.All(LargeTables, table => Assert.DoesNotContain($"Seq Scan of {table}", scans));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_statements_are_as_pinned(string name)
    {
        var statements = api.StatementsOf(QueryOf(name))[1].Select(statement => statement.Text.Trim()).Order(StringComparer.Ordinal);
        Snapshot.Match(string.Join("\n\n", statements) + "\n", $"WorkloadStatementTests.{name}");
    }

    [Fact]
    public void Every_snapshot_has_its_query() =>
        Snapshot.NoOrphans("WorkloadStatementTests.", Names.Select(row => $"WorkloadStatementTests.{row.Data}"));

    private static WorkloadQuery QueryOf(string name) => WorkloadQuery.All.Single(query => query.Name == name);
}
