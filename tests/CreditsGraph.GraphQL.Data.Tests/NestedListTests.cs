using System.Text.Json;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Lists below lists, each with its own filter, order and page; LINQ over the data is the oracle.</summary>
public abstract class NestedListTests(ShelfFixture shelf)
{
    public static TheoryData<string, Func<object>> Documents => new()
    {
        {
            "{libraries{name shelves{subject}}}",
            () => new { libraries = Shelving.Libraries.Select(library => new { name = library.Name, shelves = library.Shelves.Select(shelf => new { subject = shelf.Subject }) }) }
        },
        {
            "{libraries{shelves(where: {subject: {neq: null}}, order: [{id: DESC}]){books(first: 2, order: [{pages: DESC}]){totalCount nodes{pages readers(order: [{name: DESC}]){nodes{name}}}}}}}",
            () => new
            {
                libraries = Shelving.Libraries.Select(library => new
                {
                    shelves = library.Shelves.Where(shelf => shelf.Subject != null).OrderByDescending(shelf => shelf.Id).Select(shelf => new
                    {
                        books = new
                        {
                            totalCount = shelf.Books.Count,
                            nodes = shelf.Books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id).Take(2).Select(book => new
                            {
                                pages = book.Pages,
                                readers = new { nodes = book.Readers.OrderByDescending(reader => reader.Name).Select(Name) },
                            }),
                        },
                    }),
                }),
            }
        },
        { "{shelves{nodes{books{nodes{id}}}}}", () => EachShelf(books => new { nodes = books.Take(10).Select(Id) }) },
        { "{shelves{nodes{books(first: 0){nodes{id}}}}}", () => EachShelf(_ => new { nodes = Array.Empty<object>() }) },
        { "{shelves{nodes{books(last: 2){nodes{id}}}}}", () => EachShelf(books => new { nodes = books.TakeLast(2).Select(Id) }) },
        {
            "{shelves{nodes{books(first: 5){pageInfo{hasNextPage hasPreviousPage} totalCount}}}}",
            () => EachShelf(books => new { pageInfo = new { hasNextPage = books.Count > 5, hasPreviousPage = false }, totalCount = books.Count })
        },
        {
            "{shelves{nodes{books(last: 5){pageInfo{hasNextPage hasPreviousPage} edges{node{id}}}}}}",
            () => EachShelf(books => new
            {
                pageInfo = new { hasNextPage = false, hasPreviousPage = books.Count > 5 },
                edges = books.TakeLast(5).Select(book => new { node = Id(book) }),
            })
        },
        {
            "{shelves{nodes{books(where: {pages: {gt: 2}}, first: 3, order: [{pages: ASC}]){totalCount nodes{id}}}}}",
            () => EachShelf(books => new
            {
                totalCount = books.Count(book => book.Pages > 2),
                nodes = books.Where(book => book.Pages > 2).OrderBy(book => book.Pages).Take(3).Select(Id),
            })
        },
        {
            "{shelves{nodes{books(where: {readers: {some: {name: {eq: \"Cem\"}}}}){totalCount nodes{id}}}}}",
            () => EachShelf(books => new
            {
                totalCount = books.Count(book => book.Readers.Exists(reader => reader.Name == "Cem")),
                nodes = books.Where(book => book.Readers.Exists(reader => reader.Name == "Cem")).Take(10).Select(Id),
            })
        },
        {
            "{shelves{nodes{books(first: 9, order: [{borrower: {name: ASC}}, {pages: DESC}]){nodes{id}}}}}",
            () => EachShelf(books => new
            {
                nodes = books.OrderBy(book => book.Borrower?.Name, StringComparer.Ordinal)
                    .ThenByDescending(book => book.Pages).ThenByDescending(book => book.Id).Take(9).Select(Id),
            })
        },
        {
            "{shelves{nodes{books(last: 4, order: [{borrower: {name: DESC}}]){nodes{id}}}}}",
            () => EachShelf(books => new
            {
                nodes = books.OrderByDescending(book => book.Borrower?.Name, StringComparer.Ordinal).ThenByDescending(book => book.Id).TakeLast(4).Select(Id),
            })
        },
        {
            "{shelves{nodes{books(first: 6, order: [{year: DESC}, {shelf: {library: {id: ASC}}}, {title: ASC}]){nodes{year title}}}}}",
            () => EachShelf(books => new
            {
                nodes = books.OrderByDescending(book => book.Year).ThenBy(book => book.Title, StringComparer.Ordinal).ThenBy(book => book.Id)
                    .Take(6).Select(book => new { year = book.Year, title = book.Title }),
            })
        },
        {
            "{shelves{nodes{few: books(first: 1){nodes{id}} many: books(first: 3, order: [{pages: DESC}]){nodes{id}} none: books(where: {pages: {gt: 9}}){totalCount nodes{id}}}}}",
            () => new
            {
                shelves = new
                {
                    nodes = Shelving.Shelves.Select(shelf => new
                    {
                        few = new { nodes = shelf.Books.Take(1).Select(Id) },
                        many = new { nodes = shelf.Books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id).Take(3).Select(Id) },
                        none = new { totalCount = 0, nodes = Array.Empty<object>() },
                    }),
                },
            }
        },
        {
            "{readers{nodes{name books(first: 30){totalCount nodes{id}} borrowed(first: 30){totalCount nodes{id}}}}}",
            () => new
            {
                readers = new
                {
                    nodes = Shelving.Readers.Select(reader => new
                    {
                        name = reader.Name,
                        books = new { totalCount = reader.Books.Count, nodes = reader.Books.OrderBy(book => book.Id).Select(Id) },
                        borrowed = new { totalCount = reader.Borrowed.Count, nodes = reader.Borrowed.OrderBy(book => book.Id).Select(Id) },
                    }),
                },
            }
        },
        {
            "{library(name: \"South\"){shelves{books(first: 2, where: {pages: {lt: 3}}){totalCount nodes{id}}}}}",
            () => new
            {
                library = new
                {
                    shelves = Shelving.Libraries[1].Shelves.Select(shelf => new
                    {
                        books = new
                        {
                            totalCount = shelf.Books.Count(book => book.Pages < 3),
                            nodes = shelf.Books.Where(book => book.Pages < 3).Take(2).Select(Id),
                        },
                    }),
                },
            }
        },
        { "{library(name: \"Empty\"){shelves{books{totalCount}}} nowhere: library(name: \"Nowhere\"){name}}", () => new { library = new { shelves = Array.Empty<object>() }, nowhere = (object?)null } },
        {
            "{books(first: 7, where: {shelf: {subject: {eq: null}}}){nodes{id shelf{subject library{name} books(first: 2, order: [{pages: DESC}]){nodes{id}}} borrower{name borrowed(first: 2){nodes{id}}}}}}",
            () => new
            {
                books = new
                {
                    nodes = Shelving.Books.Where(book => book.Shelf.Subject == null).Take(7).Select(book => new
                    {
                        id = ShelfFixture.IdOf(book),
                        shelf = new
                        {
                            subject = book.Shelf.Subject,
                            library = new { name = book.Shelf.Library.Name },
                            books = new { nodes = book.Shelf.Books.OrderByDescending(other => other.Pages).ThenByDescending(other => other.Id).Take(2).Select(Id) },
                        },
                        borrower = book.Borrower is null ? null : new
                        {
                            name = book.Borrower.Name,
                            borrowed = new { nodes = book.Borrower.Borrowed.Take(2).Select(Id) },
                        },
                    }),
                },
            }
        },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Each_parent_has_its_own_list(string document, Func<object> expected) =>
        Assert.Equal(JsonSerializer.Serialize(expected()), JsonSerializer.Serialize(await shelf.DataAsync(document)));

    [Theory]
    [InlineData("after: $cursor first: 2", true)]
    [InlineData("after: $cursor first: 20", true)]
    [InlineData("after: $cursor last: 2", true)]
    [InlineData("before: $cursor last: 2", false)]
    [InlineData("before: $cursor first: 2", false)]
    public async Task A_cursor_of_one_parent_cuts_the_lists_of_all(string page, bool isAfter)
    {
        const string Order = "order: [{pages: DESC}]";
        var data = await shelf.DataAsync($"{{shelves(first: 2){{nodes{{books({Order}, first: 3){{pageInfo{{endCursor}}}}}}}}}}");
        var cursor = data.GetProperty("shelves").GetProperty("nodes")[1].GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor");
        var answer = await shelf.DataAsync(
            $"query($cursor: String!){{shelves{{nodes{{books({Order}, {page}){{nodes{{id}}}}}}}}}}", $"{{\"cursor\": \"{cursor}\"}}");
        var edge = Sorted(Shelving.Shelves[1].Books)[2];
        Func<Book, bool> isBeyond = book => isAfter == (book.Pages < edge.Pages || (book.Pages == edge.Pages && book.Id < edge.Id)) && book != edge;
        var size = page.EndsWith("20", StringComparison.Ordinal) ? 20 : 2;
        var expected = EachShelf(books => new
        {
            nodes = (page.Contains("first", StringComparison.Ordinal)
                ? Sorted(books).Where(isBeyond).Take(size) : Sorted(books).Where(isBeyond).TakeLast(size)).Select(Id),
        });
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(answer));
    }

    private static List<Book> Sorted(IEnumerable<Book> books) =>
        [.. books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id)];

    private static object EachShelf(Func<IReadOnlyList<Book>, object> books) =>
        new { shelves = new { nodes = Shelving.Shelves.Select(shelf => new { books = books(shelf.Books) }) } };

    private static object Id(Book book) => new { id = ShelfFixture.IdOf(book) };

    private static object Name(Reader reader) => new { name = reader.Name };
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryNestedListTests(InMemoryShelfFixture shelf) : NestedListTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqliteNestedListTests(SqliteShelfFixture shelf) : NestedListTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlNestedListTests(PostgreSqlShelfFixture shelf) : NestedListTests(shelf);
