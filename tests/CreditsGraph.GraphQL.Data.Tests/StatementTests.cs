using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>
/// How many statements a document takes: one for each list, connection or entity at the root and each list below
/// entities, one more for each total beside items; none for to-one neighbours; whatever the number of parents.
/// </summary>
public abstract class StatementTests(ShelfFixture shelf)
{
    public static TheoryData<string, int> Documents => new()
    {
        { "books{nodes{id}}", 1 },
        { "books{pageInfo{endCursor hasNextPage} edges{cursor node{title}} nodes{pages}}", 1 },
        { "books{totalCount}", 1 },
        { "books{totalCount nodes{id}}", 2 },
        { "books{nodes{id shelf{subject library{name}} borrower{name}}}", 1 },
        { "books(where: {readers: {some: {borrowed: {any: true}}}}, order: [{borrower: {name: DESC}}]){nodes{id}}", 1 },
        { "library(name: \"North\"){name}", 1 },
        { "library(name: \"North\"){shelves{subject}}", 2 },
        { "one: books{nodes{id}} two: books(first: 2){nodes{id}}", 2 },
        { "books{nodes{id}} books{nodes{pages}}", 1 },
        { "books @include(if: false){nodes{id}}", 0 },
        { "shelves(first: $n){nodes{books @skip(if: true){nodes{id}}}}", 1 },
        { "shelves(first: $n){nodes{books{nodes{id}}}}", 2 },
        { "shelves(first: $n){nodes{books{totalCount}}}", 2 },
        { "shelves(first: $n){totalCount nodes{books{totalCount nodes{id}}}}", 4 },
        { "shelves(first: $n){nodes{few: books(first: 1){nodes{id}} many: books(first: 9){nodes{id}}}}", 3 },
        { "shelves(first: $n){nodes{books{nodes{readers{nodes{name}}}}}}", 3 },
        { "shelves(first: $n){edges{node{books(last: 2){edges{node{readers{edges{node{borrowed{totalCount nodes{id}}}}}}}}}}}", 5 },
        { "readers(first: $n){nodes{books{nodes{id}} borrowed{nodes{id}}}}", 3 },
        { "books(first: $n){nodes{shelf{books{nodes{id}}} readers{nodes{name}}}}", 3 },
        { "node(id: \"Qm9vazoxMDE=\"){... on Book{title shelf{subject}}}", 1 },
        { "node(id: \"Qm9vazoxMDE=\"){... on Book{readers{nodes{name}}}}", 2 },
        { "nodes(ids: [\"Qm9vazoxMDE=\", \"Qm9vazoxMDI=\", \"Qm9vazo5OTk=\"]){... on Book{title}}", 1 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_takes_a_statement_for_each_of_its_data_fields(string document, int statements)
    {
        foreach (var parents in (string[])["1", "2", "4"])
        {
            var text = $"{{{document.Replace("$n", parents, StringComparison.Ordinal)}}}";
            var sent = await shelf.Statements.DuringAsync(() => shelf.DataAsync(text));
            Assert.True(statements == sent.Count, $"{sent.Count} statements for {text}\n{string.Join("\n\n", sent)}");
        }
    }
}

[Collection(nameof(SqliteShelf))]
public sealed class SqliteStatementTests(SqliteShelfFixture shelf) : StatementTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlStatementTests(PostgreSqlShelfFixture shelf) : StatementTests(shelf);
