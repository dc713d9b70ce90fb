namespace CreditsGraph.Api.Tests.Research;

/// <summary>Every document in Research/Queries/, answered over a few small films and pinned; the same on every database.</summary>
public abstract class ResearchResultTests(ResearchFixture api)
{
    public static TheoryData<string> Documents =>
        [.. Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.Path("tests", "CreditsGraph.Api.Tests", "Research", "Queries");

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_answered_as_its_snapshot_says(string name)
    {
        var document = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"), TestContext.Current.CancellationToken);
        var answer = await api.ExecuteEveryWayAsync(document);
        Assert.Equal([], api.TakeBugs());
        Snapshot.Match(ApiFixture.Indent(answer), $"ResearchResultTests.{name}");
    }

    [Fact]
    public void Every_snapshot_has_its_document() =>
        Snapshot.NoOrphans("ResearchResultTests.", Documents.Select(row => $"ResearchResultTests.{row.Data}"));
}

public sealed class InMemoryResearchResultTests(InMemoryResearchFixture api) : ResearchResultTests(api), IClassFixture<InMemoryResearchFixture>;

public sealed class SqliteResearchResultTests(SqliteResearchFixture api) : ResearchResultTests(api), IClassFixture<SqliteResearchFixture>;

public sealed class PostgreSqlResearchResultTests(PostgreSqlResearchFixture api)
    : ResearchResultTests(api), IClassFixture<PostgreSqlResearchFixture>;
