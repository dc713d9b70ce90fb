namespace CreditsGraph.Api.Tests;

/// <summary>Every document in Queries/, answered over the Seoul Train page and pinned; with every optimisation off the bytes are the same.</summary>
public abstract class QueryResultTests(ApiFixture api)
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.Path("tests", "CreditsGraph.Api.Tests", "Queries");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_answered_as_its_snapshot_says(string name)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"), TestContext.Current.CancellationToken);
        var answer = await api.ExecuteAsync(api.Executor, document);
        Assert.Equal("", string.Join("\n", api.TakeBugs().Select(bug => bug.Length > 700 ? bug[..700] : bug)));
        Snapshot.Match(ApiFixture.Indent(answer), $"QueryResultTests.{name}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_answered_alike_with_every_optimisation_off(string name)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"), TestContext.Current.CancellationToken);
        Assert.Equal(await api.ExecuteAsync(api.Executor, document), await api.ExecuteEveryWayAsync(document));
    }

    [Fact]
    public void Every_snapshot_has_its_document() =>
        Snapshot.NoOrphans("QueryResultTests.", Documents.Select(row => $"QueryResultTests.{row.Data}"));
}

public sealed class InMemoryQueryResultTests(InMemoryApiFixture api) : QueryResultTests(api), IClassFixture<InMemoryApiFixture>;

public sealed class SqliteQueryResultTests(SqliteApiFixture api) : QueryResultTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlQueryResultTests(PostgreSqlApiFixture api)
    : QueryResultTests(api), IClassFixture<PostgreSqlApiFixture>;
