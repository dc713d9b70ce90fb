using System.Collections.Concurrent;
using CreditsGraph.GraphQL.Building;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Tests;

/// <summary>Requests at the same time: each gets its own answer, and no context serves two of them.</summary>
public abstract class ConcurrencyTests(ApiFixture api)
{
    private const int AtOnce = 64;

    private const string Document =
        """
        query ($id: ID!, $first: Int!) {
          node(id: $id) { ... on Person { name credits(first: $first) { totalCount nodes { film { title reviews(first: 2) { nodes { quote } } } role { name } } } filmography { nodes { title } } } }
          people(first: $first) { totalCount nodes { name roles { films role { name } } } }
        }
        """;

    [Fact]
    public async Task Sixty_four_requests_at_once_answer_what_each_answers_alone()
    {
        var people = await PeopleAsync();
        string[] alone = new string[AtOnce];
        for (var i = 0; i < AtOnce; i++)
            alone[i] = await AskAsync(people[i % people.Count], i);
        ConcurrentDictionary<DbContextId, int> served = [];
        ConcurrentBag<string> shared = [];
        var request = new AsyncLocal<int>();
        void Note(DbContextId lease)
        {
            if (request.Value != 0 && served.GetOrAdd(lease, request.Value) is var other && other != request.Value)
                shared.Add($"requests {other} and {request.Value}");
        }

        api.Statements.Sent += Note;
        var together = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i => Task.Run(() =>
        {
            request.Value = i + 1;
            return AskAsync(people[i % people.Count], i);
        })));
        api.Statements.Sent -= Note;
        Assert.Equal(alone, together);
        Assert.Empty(shared);
        Assert.Equal(api is InMemoryApiFixture, served.IsEmpty);
        Assert.Empty(api.TakeBugs());
    }

    private Task<string> AskAsync(long person, int number) => api.ExecuteAsync(
        api.Executor, Document, new { id = new NodeId("Person", person).ToString(), first = 1 + number % 20 });

    private async Task<List<long>> PeopleAsync()
    {
        await using var catalog = await api.Contexts.CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await catalog.People.OrderBy(person => person.Id).Select(person => person.Id).ToListAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class InMemoryConcurrencyTests(InMemoryApiFixture api) : ConcurrencyTests(api), IClassFixture<InMemoryApiFixture>;

public sealed class SqliteConcurrencyTests(SqliteApiFixture api) : ConcurrencyTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlConcurrencyTests(PostgreSqlApiFixture api) : ConcurrencyTests(api), IClassFixture<PostgreSqlApiFixture>;
