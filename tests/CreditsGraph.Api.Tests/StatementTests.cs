namespace CreditsGraph.Api.Tests;

/// <summary>
/// How many statements a document takes: one for each data field of its plan, whatever the number of parents, and one
/// more for each total beside items; a to-one neighbour takes none. What <c>search</c>, <c>lookup</c> and <c>nodes</c> find is read
/// by one more statement for each type among it.
/// </summary>
public abstract class StatementTests(ApiFixture api)
{
    public static TheoryData<string, int> Documents => new()
    {
        { "{ films { nodes { title countries kind } } }", 1 },
        { "{ films { nodes { alternativeTitles { title } externalIds { value } } } }", 3 },
        { "{ films { totalCount nodes { credits { totalCount nodes { creditedAs film { title } contributor { name } role { name broader { name } } affiliation { name } } } } } }", 4 },
        { "{ filmBySlug(slug: \"seoul-train\") { contributors { edges { node { __typename name ... on Person { honorific } } credits { role { name } } } } } }", 3 },
        { "{ filmBySlug(slug: \"seoul-train\") { contributors(first: 50) { nodes { ... on Person { filmography { nodes { title } } } ... on Organization { affiliates { nodes { name } } } } } } }", 4 },
        { "{ filmBySlug(slug: \"seoul-train\") { contributors { nodes { credits { nodes { position } } } } } }", 3 },
        { "{ filmBySlug(slug: \"seoul-train\") { departments { department count credits(first: 2) { totalCount nodes { creditedAs role { name } } } } } }", 4 },
        { "{ filmBySlug(slug: \"seoul-train\") { reviews { totalCount nodes { quote publication { name } source { line lineText source { name } } } } sources { name issues { nodes { code } } films { nodes { title } } } } }", 7 },
        { "{ people(first: 20) { nodes { name roles { films credits firstYear lastYear role { name slug department broader { name } } } } } }", 2 },
        { "{ people(first: 20) { nodes { roles { films role { credits(first: 1) { nodes { position } } } } } } }", 3 },
        { "{ people(first: 20, where: { heldRoles: { all: [\"director\"], none: [\"editor\"], minFilms: 1 } }) { totalCount nodes { name } } }", 2 },
        { "{ people(first: 20) { nodes { filmography { edges { node { title } credits { creditedAs role { name } } } } } } }", 3 },
        { "{ personBySlug(slug: \"will-cox\") { name credits { nodes { source { line source { name } } affiliation { affiliates { nodes { name } } } } } } }", 4 },
        { "{ organizations(first: 20) { nodes { affiliates { totalCount nodes { name } } credits { nodes { creditedAs } } } } }", 4 },
        { "{ credits(first: 20) { nodes { creditedAs contributor { ... on Person { credits(first: 2) { nodes { position } } } } } } }", 2 },
        { "{ credits(first: 20) { nodes { __typename film { __typename } contributor { __typename } affiliation { __typename } } } }", 1 },
        { "{ roles(first: 20) { nodes { labels { label } mappings { code } narrower { slug narrower { slug } } broader { broader { slug } } } } }", 3 },
        { "{ role(slug: \"director\") { people { totalCount nodes { name } } credits { nodes { position } } } }", 4 },
        { "{ reviews { nodes { quote film { title } source { text } } } publications { nodes { reviews { totalCount nodes { quote } } } } }", 5 },
        { "{ node(id: \"RmlsbTox\") { ... on Film { title credits(first: 1) { nodes { position } } } } }", 2 },
        { "{ nodes(ids: [\"UGVyc29uOjE=\", \"UGVyc29uOjI=\", \"Q3JlZGl0OjI=\"]) { id ... on Person { name } ... on Credit { creditedAs } } }", 2 },
        { "{ search(text: \"lubarsky\") { edges { matched node { ... on Person { name } } } } }", 2 },
        { "{ creditCounts(by: [ROLE, DECADE]) { credits decade role { name broader { name } } } }", 1 },
        { "{ creditCounts(by: [DEPARTMENT]) { credits people films department } }", 1 },
        { "{ lookup(ids: [{ scheme: TMDB, value: \"7\" }]) { status node { __typename } } }", 1 },
        { "{ people(first: 20) { nodes { mergedIds } } }", 2 },
        { "{ datasetVersion { films } }", 1 },
        { "{ personBySlug(slug: \"will-cox\") { collaborators { totalCount edges { filmCount node { name } } } } }", 2 },
        { "{ a: people(first: 1) { nodes { name } } b: people(first: 2) { nodes { name } } }", 2 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_takes_a_statement_for_each_of_its_data_fields(string document, int statements)
    {
        // What is read once for all documents, such as the roles by their slugs, is read now.
        await api.AskAsync(document);
        var answer = "";
        var sent = await api.Statements.DuringAsync(async () => answer = await api.ExecuteAsync(api.Executor, document));
        Assert.All(api.TakeBugs(), Assert.Fail);
        Assert.DoesNotContain("\"errors\"", answer);
        Assert.True(statements == sent.Count, $"{sent.Count} statements for {document}\n{answer}\n{string.Join("\n\n", sent)}");
    }
}

public sealed class SqliteStatementTests(SqliteApiFixture api) : StatementTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlStatementTests(PostgreSqlApiFixture api) : StatementTests(api), IClassFixture<PostgreSqlApiFixture>;
