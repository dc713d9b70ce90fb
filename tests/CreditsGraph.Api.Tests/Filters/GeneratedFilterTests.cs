using System.Collections.Concurrent;
using System.Text.Json;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests.Filters;

/// <summary>
/// Every filter and every order that the schema offers is put to every root connection, and answered by a database as it is
/// by memory: what does not translate is seen here, and never by a client.
/// </summary>
public abstract class GeneratedFilterTests(ApiFixture api, InMemoryApiFixture memory)
{
    // So many questions go into a document, one an alias.
    private const int Batch = 50;

    // What memory answers is the same for both databases.
    private static readonly ConcurrentDictionary<string, Task<IReadOnlyList<string>>> Expected = [];

    public static TheoryData<string> Connections =>
        ["films", "people", "organizations", "credits", "roles", "reviews", "publications"];

    [Fact]
    public void Every_root_connection_with_a_filter_is_among_them() =>
        Assert.Equal(
            Connections.Select(row => row.Data).Order(StringComparer.Ordinal),
            api.Schema.QueryType.Fields.Where(field => field.Arguments.Any(argument => argument.Name == "order"))
                .Select(field => field.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Connections))]
    public Task Every_filter_is_answered_alike(string connection)
    {
        var filters = new SchemaFilters(Connections.Select(row => InputOf(row.Data, "where")));
        return CompareAsync(connection, "where", [.. filters.Of(InputOf(connection, "where"))]);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public Task Every_order_is_answered_alike(string connection) =>
        CompareAsync(connection, "order", [.. SchemaOrders.Of(InputOf(connection, "order"))]);

    private InputObjectType InputOf(string connection, string argument) =>
        (InputObjectType)api.Schema.QueryType.Fields.Single(field => field.Name == connection)
            .Arguments.Single(candidate => candidate.Name == argument).Type.Named;

    private async Task CompareAsync(string connection, string argument, IReadOnlyList<string> questions)
    {
        foreach (var batch in questions.Chunk(Batch))
        {
            var fields = batch.Select((question, index) =>
                $"q{index}: {connection}({argument}: {question}, first: 50) {{ nodes {{ id }} pageInfo {{ startCursor endCursor }} }}");
            var document = $"{{ {string.Join('\n', fields)} }}";
            var actual = await AnswerAsync(api, document);
            var expected = await Expected.GetOrAdd(document, asked => AnswerAsync(memory, asked));
            for (var i = 0; i < batch.Length; i++)
                Assert.True(expected[i] == actual[i], $"{connection}({argument}: {batch[i]}):\n- {expected[i]}\n+ {actual[i]}");
        }
    }

    private static async Task<IReadOnlyList<string>> AnswerAsync(ApiFixture api, string document)
    {
        var executor = new RequestExecutor(api.Schema, new()
        {
            Cost = new() { EnforceCostLimits = false },
            Parser = new() { MaxAllowedTokens = 100_000 },
            Validation = new() { MaxAllowedErrors = 100 },
            OnUnexpectedError = (place, exception) => Assert.Fail($"{place}: {exception}\n{document}"),
        });
        var answer = JsonSerializer.Deserialize<JsonElement>(await api.ExecuteAsync(executor, document));
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{document}");
        return [.. answer.GetProperty("data").EnumerateObject().Select(field => field.Value.GetRawText())];
    }
}

public sealed class SqliteGeneratedFilterTests(SqliteApiFixture api, InMemoryApiFixture memory)
    : GeneratedFilterTests(api, memory), IClassFixture<SqliteApiFixture>, IClassFixture<InMemoryApiFixture>;

public sealed class PostgreSqlGeneratedFilterTests(PostgreSqlApiFixture api, InMemoryApiFixture memory)
    : GeneratedFilterTests(api, memory), IClassFixture<PostgreSqlApiFixture>, IClassFixture<InMemoryApiFixture>;
