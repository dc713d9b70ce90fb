using System.Text.RegularExpressions;

namespace CreditsGraph.Api.Tests;

/// <summary>The queries of the documentation and of the IDE's first document answer without errors and not with nothing.</summary>
public abstract partial class DocumentedQueryTests(ApiFixture api)
{
    public static TheoryData<string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string>();
            foreach (var file in Directory.GetFiles(Repository.Path("docs"), "*.md").Order(StringComparer.Ordinal))
            {
                foreach (Match match in Block().Matches(File.ReadAllText(file)))
                    queries.Add(Path.GetFileName(file), match.Groups[1].Value);
            }

            queries.Add("first-document.graphql", File.ReadAllText(Repository.Path("src", "CreditsGraph.Server", "Ide", "first-document.graphql")));
            return queries;
        }
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_documented_query_answers(string document, string query)
    {
        var answer = await api.ExecuteEveryWayAsync(query);
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        Assert.Matches("\"(name|creditedAs|sortName)\":\"", answer);
        Assert.NotEmpty(document);
    }

    [GeneratedRegex("```graphql\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}

public sealed class InMemoryDocumentedQueryTests(InMemoryApiFixture api) : DocumentedQueryTests(api), IClassFixture<InMemoryApiFixture>;

public sealed class SqliteDocumentedQueryTests(SqliteApiFixture api) : DocumentedQueryTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlDocumentedQueryTests(PostgreSqlApiFixture api)
    : DocumentedQueryTests(api), IClassFixture<PostgreSqlApiFixture>;
