using System.Text.Json;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Importing;

namespace CreditsGraph.Api.Tests;

/// <summary>Questions about ids, and about who was found to be whom.</summary>
public abstract class IdentityQueryTests(ApiFixture api)
{
    [Fact]
    public async Task Ids_lead_to_films_and_people_one_result_an_id_in_order()
    {
        await ImportAsync();
        var json = await AskAsync(
            """
            { lookup(ids: [{ scheme: TMDB, value: "7" }, { scheme: IMDB, value: "nm0" }, { scheme: TMDB, value: "7", of: CONTRIBUTOR }, { scheme: IMDB, value: "nm1" }, { scheme: IMDB, value: "nm2" }])
              { status node { __typename ... on Film { title externalIds { scheme value } alternativeTitles { title isOriginal } } ... on Person { name } } } }
            """);
        Assert.Equal(
            """{"lookup":[{"status":"FOUND","node":{"__typename":"Film","title":"Bridges","externalIds":[{"scheme":"TMDB","value":"7"}],"alternativeTitles":[{"title":"Ponts","isOriginal":true}]}},"""
            + """{"status":"NOT_FOUND","node":null},{"status":"FOUND","node":{"__typename":"Person","name":"Ann Lee"}},"""
            + """{"status":"FOUND","node":{"__typename":"Person","name":"Ann Lee"}},{"status":"REDIRECTED","node":{"__typename":"Person","name":"Ann Lee"}}]}""",
            json);
    }

    [Fact]
    public async Task A_person_says_which_rules_joined_which_records_and_keeps_the_ids_of_whom_it_was_found_to_be()
    {
        await ImportAsync();
        var person = JsonDocument.Parse(await AskAsync(
            """
            { lookup(ids: [{ scheme: IMDB, value: "nm1" }]) { node { ... on Person {
              id mergedIds externalIds { scheme value } alsoKnownAs disambiguation filmCount
              identity { rule name externalId { scheme value } films sources { name } decidedAt } } } } }
            """)).RootElement.GetProperty("lookup")[0].GetProperty("node");
        Assert.Equal(
            """[{"rule":"EXTERNAL_ID","name":"Ann Lee","externalId":{"scheme":"IMDB","value":"nm1"},"films":1,"sources":[{"name":"b"}],"decidedAt":"2026-11-24T12:00:00Z"},"""
            + """{"rule":"EXTERNAL_ID","name":"Anna Li","externalId":{"scheme":"IMDB","value":"nm2"},"films":1,"sources":[{"name":"c"}],"decidedAt":"2026-11-24T12:00:00Z"},"""
            + """{"rule":"EXTERNAL_ID","name":"Ann Lee","externalId":{"scheme":"TMDB","value":"7"},"films":1,"sources":[{"name":"a"}],"decidedAt":"2026-11-24T12:00:00Z"}]""",
            System.Text.RegularExpressions.Regex.Replace(person.GetProperty("identity").GetRawText(), "\"decidedAt\":\"[^\"]+\"", "\"decidedAt\":\"2026-11-24T12:00:00Z\""));
        Assert.Equal(3, person.GetProperty("filmCount").GetInt32());
        var merged = person.GetProperty("mergedIds").EnumerateArray().Single().GetString()!;
        Assert.NotEqual(person.GetProperty("id").GetString(), merged);
        var id = person.GetProperty("id").GetString();
        Assert.Equal(
            $$"""{"node":{"id":"{{id}}"},"nodes":[{"id":"{{id}}"},{"id":"{{id}}"},null]}""",
            await AskAsync($$"""{ node(id: "{{merged}}") { id } nodes(ids: ["{{id}}", "{{merged}}", "{{new NodeId("Person", 999_999)}}"]) { id } }"""));
    }

    [Fact]
    public async Task The_id_of_somebody_who_was_found_to_be_another_leads_to_that_person_in_the_graph()
    {
        await ImportAsync();
        var people = JsonDocument.Parse(await AskAsync(
            """
            { lookup(ids: [{ scheme: IMDB, value: "nm1" }, { scheme: TMDB, value: "8", of: CONTRIBUTOR }]) { node { ... on Person { id mergedIds } } } }
            """)).RootElement.GetProperty("lookup");
        var (id, other) = (people[0].GetProperty("node").GetProperty("id").GetString(), people[1].GetProperty("node").GetProperty("id").GetString());
        var merged = people[0].GetProperty("node").GetProperty("mergedIds")[0].GetString();
        var answer = JsonDocument.Parse(await AskAsync(
            $$"""
            {
              here: neighbourhood(id: "{{id}}") { nodes { id } edges { person film } } there: neighbourhood(id: "{{merged}}") { nodes { id } edges { person film } }
              of: collaborationPath(from: "{{id}}", to: "{{other}}") { outcome length hops { film { title } } }
              from: collaborationPath(from: "{{merged}}", to: "{{other}}") { outcome length hops { film { title } } }
              back: collaborationPath(from: "{{other}}", to: "{{merged}}") { outcome length hops { film { title } } }
            }
            """)).RootElement;
        Assert.Equal(answer.GetProperty("here").GetRawText(), answer.GetProperty("there").GetRawText());
        const string Path = """{"outcome":"FOUND","length":1,"hops":[{"film":{"title":"Bridges"}}]}""";
        Assert.All(["of", "from", "back"], alias => Assert.Equal(Path, answer.GetProperty(alias).GetRawText()));
        foreach (var (from, to) in new[] { (merged, id), (id, merged), (merged, merged) })
        {
            var refused = await api.ExecuteAsync(api.Executor, $$"""{ collaborationPath(from: "{{from}}", to: "{{to}}") { outcome } }""");
            Assert.Contains("`from` and `to` are the same person: a path joins two people.", refused, StringComparison.Ordinal);
            Assert.Contains("\"CG_PATH_TO_ONESELF\"", refused, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task More_than_fifty_ids_are_refused()
    {
        var ids = string.Join(' ', Enumerable.Repeat("{ scheme: IMDB, value: \"nm1\" }", 51));
        var json = await api.ExecuteAsync(api.Executor, $"{{ lookup(ids: [{ids}]) {{ status }} }}");
        Assert.Contains("At most 50 ids can be looked up at once; 51 were asked for. Send several requests.", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_s_version_says_what_there_is()
    {
        await ImportAsync();
        var version = JsonDocument.Parse(await AskAsync(
            "{ datasetVersion { hash films people organizations credits reviews sources importedAt } films { totalCount } people { totalCount } credits { totalCount } }")).RootElement;
        var kept = version.GetProperty("datasetVersion");
        Assert.Matches("^[0-9a-f]{64}$", kept.GetProperty("hash").GetString());
        foreach (var counted in new[] { "films", "people", "credits" })
            Assert.Equal(version.GetProperty(counted).GetProperty("totalCount").GetInt32(), kept.GetProperty(counted).GetInt32());
    }

    // Ann Lee of TMDB and of IMDb; Anna Li is somebody else until one source names both her id and Ann Lee's.
    private Task ImportAsync() => api.ImportAsync(
        Document("a", Film("Bridges", "Ann Lee", new CatalogueId(ExternalIdScheme.Tmdb, "7")) with
        {
            FilmIds = [new(ExternalIdScheme.Tmdb, "7")], OtherTitles = [new("Ponts", true)],
            Credits = [Credit(1, "Ann Lee"), Credit(2, "Bo Dahl")],
            Ids = [[new CatalogueId(ExternalIdScheme.Tmdb, "7")], [new CatalogueId(ExternalIdScheme.Tmdb, "8")]],
        }),
        Document("b", Film("Ferries", "Ann Lee", new CatalogueId(ExternalIdScheme.Imdb, "nm1"))),
        Document("c", Film("Roads", "Anna Li", new CatalogueId(ExternalIdScheme.Imdb, "nm2"))),
        Document("d", Film("Tunnels", "Anna Li", new CatalogueId(ExternalIdScheme.Imdb, "nm2"), new CatalogueId(ExternalIdScheme.Tmdb, "7"))),
        new SourceDocument("d", "d", "text/plain", "d-2", null, Array.Empty<SourceRecord>().ToAsyncEnumerable()));

    private static SourceDocument Document(string key, SourceRecord record) =>
        new(key, key, "text/plain", key, null, new[] { record }.ToAsyncEnumerable());

    private static SourceRecord.Film Film(string title, string name, params CatalogueId[] ids) => new(
        new(title, 1999, null, [], null, null),
        [Credit(1, name)],
        [],
        title)
    {
        Ids = [ids],
    };

    private static CreditReading Credit(int position, string name) => new()
    {
        Position = position, Role = "Director", RoleSlug = "director", RoleIsControlled = true, Department = Department.Direction,
        CreditedRole = "Directed by", Name = name, SortName = name, CreditedAs = name, Kind = ContributorKind.Person, Confidence = 1, Span = new(0, 0, 0),
    };

    private async Task<string> AskAsync(string document)
    {
        var json = await api.ExecuteAsync(api.Executor, document);
        Assert.DoesNotContain("\"errors\"", json, StringComparison.Ordinal);
        Assert.Empty(api.TakeBugs());
        return JsonDocument.Parse(json).RootElement.GetProperty("data").GetRawText();
    }
}

public sealed class InMemoryIdentityQueryTests(InMemoryApiFixture api) : IdentityQueryTests(api), IClassFixture<InMemoryApiFixture>;

public sealed class SqliteIdentityQueryTests(SqliteApiFixture api) : IdentityQueryTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlIdentityQueryTests(PostgreSqlApiFixture api) : IdentityQueryTests(api), IClassFixture<PostgreSqlApiFixture>;
