using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>What a filter keeps, beside the same question asked of LINQ over the data.</summary>
public abstract class FilteringTests(ShelfFixture shelf)
{
    public static TheoryData<string, Func<Book, bool>> Filters => new()
    {
        { "{}", _ => true },
        { "{pages: {eq: 3}}", book => book.Pages == 3 },
        { "{pages: {neq: 3}}", book => book.Pages != 3 },
        { "{pages: {in: [1, 4]}}", book => book.Pages is 1 or 4 },
        { "{pages: {nin: [1, 4]}}", book => book.Pages is not (1 or 4) },
        { "{pages: {in: []}}", _ => false },
        { "{pages: {gt: 2, lte: 4}}", book => book.Pages is > 2 and <= 4 },
        { "{pages: {ngt: 2}}", book => book.Pages <= 2 },
        { "{pages: {nlt: 2, gte: 0}}", book => book.Pages >= 2 },
        { "{lent: {eq: null}}", book => book.Lent == null },
        { "{lent: {neq: true}}", book => book.Lent != true },
        { "{title: {eq: \"a0\"}}", book => book.Title == "a0" },
        { "{title: {neq: \"a0\"}}", book => book.Title != "a0" },
        { "{title: {eq: null}}", book => book.Title == null },
        { "{title: {contains: \"1\"}}", book => book.Title?.Contains('1') == true },
        { "{title: {ncontains: \"1\"}}", book => book.Title?.Contains('1') != true },
        { "{title: {startsWith: \"b\"}}", book => book.Title?.StartsWith('b') == true },
        { "{title: {nstartsWith: \"b\"}}", book => book.Title?.StartsWith('b') != true },
        { "{title: {endsWith: \"0\"}}", book => book.Title?.EndsWith('0') == true },
        { "{title: {nendsWith: \"0\"}}", book => book.Title?.EndsWith('0') != true },
        { "{title: {in: [\"a0\", null]}}", book => book.Title is "a0" or null },
        { "{title: {or: [{eq: \"a0\"}, {startsWith: \"c\"}]}}", book => book.Title == "a0" || book.Title?.StartsWith('c') == true },
        { "{or: [{pages: {eq: 1}}, {pages: {eq: 2}, lent: {eq: true}}]}", book => book.Pages == 1 || (book.Pages == 2 && book.Lent == true) },
        { "{and: [{pages: {gt: 1}}, {pages: {lt: 4}}], lent: {eq: false}}", book => book.Pages is > 1 and < 4 && book.Lent == false },
        { "{or: [{}, {pages: {eq: 1}}]}", _ => true },
        { "{year: {eq: null}}", book => book.Year == null },
        { "{year: {neq: 2001}}", book => book.Year != 2001 },
        { "{year: {gt: 2000}}", book => book.Year > 2000 },
        { "{year: {ngt: 2000}}", book => !(book.Year > 2000) },
        { "{year: {in: [2001, null]}}", book => book.Year is 2001 or null },
        { "{year: {nin: [2001, null]}}", book => book.Year is not (2001 or null) },
    };

    public static TheoryData<string, Func<Book, bool>> FiltersOfListsAndNeighbours => new()
    {
        { "{tags: {any: true}}", book => book.Tags.Count > 0 },
        { "{tags: {any: false}}", book => book.Tags.Count == 0 },
        { "{tags: {some: {eq: \"old\"}}}", book => book.Tags.Contains("old") },
        { "{tags: {some: {startsWith: \"o\"}}}", book => book.Tags.Exists(tag => tag.StartsWith('o')) },
        { "{tags: {none: {endsWith: \"w\"}}}", book => !book.Tags.Exists(tag => tag.EndsWith('w')) },
        { "{tags: {all: {contains: \"r\"}}}", book => book.Tags.TrueForAll(tag => tag.Contains('r')) },
        { "{tags: {all: {in: [\"old\", \"rare\"]}}}", book => book.Tags.TrueForAll(tag => tag is "old" or "rare") },
        { "{shelf: {subject: {eq: null}}}", book => book.Shelf.Subject == null },
        { "{shelf: {library: {name: {eq: \"South\"}}}}", book => book.Shelf.Library.Name == "South" },
        { "{borrower: {name: {neq: \"Ann\"}}}", book => book.Borrower is { } reader && reader.Name != "Ann" },
        { "{readers: {any: false}}", book => book.Readers.Count == 0 },
        { "{readers: {some: {name: {in: [\"Ann\", \"Fay\"]}}}}", book => book.Readers.Exists(reader => reader.Name is "Ann" or "Fay") },
        { "{readers: {none: {name: {eq: \"Cem\"}}}}", book => !book.Readers.Exists(reader => reader.Name == "Cem") },
        { "{readers: {all: {name: {startsWith: \"x\"}}}}", book => book.Readers.Count == 0 },
        { "{readers: {some: {borrowed: {some: {pages: {eq: 3}}}}}}", book => book.Readers.Exists(reader => reader.Borrowed.Exists(other => other.Pages == 3)) },
        { "{readers: {all: {borrowed: {none: {lent: {eq: null}, pages: {gt: 3}}}}}}", _ => true },
        { "{shelf: {books: {all: {pages: {lt: 5}}, some: {title: {eq: null}}}}}", book => book.Shelf.Books.Exists(other => other.Title == null) },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    [MemberData(nameof(FiltersOfListsAndNeighbours))]
    public async Task A_filter_keeps_what_it_says(string filter, Func<Book, bool> expected)
    {
        var data = await shelf.DataAsync($"{{shelves{{nodes{{books(first: 20, where: {filter}){{nodes{{id}}}}}}}} books(where: {filter}){{totalCount}}}}");
        var shelves = data.GetProperty("shelves").GetProperty("nodes").EnumerateArray();
        var kept = shelves.SelectMany(node => node.GetProperty("books").GetProperty("nodes").EnumerateArray());
        Assert.Equal(
            Shelving.Books.Where(expected).Select(ShelfFixture.IdOf), kept.Select(node => node.GetProperty("id").GetString()));
        Assert.Equal(Shelving.Books.Count(expected), data.GetProperty("books").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData(16, null)]
    [InlineData(17, "The filter is too deep: at most 16 levels are allowed in `where`.")]
    public async Task A_filter_nests_as_deep_as_is_allowed(int depth, string? refusal)
    {
        var filter = string.Concat(Enumerable.Repeat("{and: [", depth - 2)) + "{pages: {gte: 0}}" + string.Concat(Enumerable.Repeat("]}", depth - 2));
        Assert.Equal(refusal, await RefusalAsync(filter));
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "The filter is too long: at most 100 operations are allowed in `where`.")]
    public async Task A_filter_has_as_many_operations_as_are_allowed(int count, string? refusal)
    {
        var filter = $"{{or: [{string.Concat(Enumerable.Repeat("{pages: {eq: 1}}", count))}]}}";
        Assert.Equal(refusal, await RefusalAsync(filter));
    }

    [Theory]
    [InlineData("Book", null)]
    [InlineData("Film", "The node ID string has an invalid format.")]
    public async Task An_id_is_compared_as_a_node_id(string type, string? refusal)
    {
        Assert.Equal(refusal, await RefusalAsync($"{{id: {{in: [\"{new Building.NodeId(type, 101)}\"]}}}}"));
    }

    private async Task<string?> RefusalAsync(string filter)
    {
        var answer = await shelf.AskAsync($"{{books(where: {filter}){{totalCount}}}}");
        return answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("message").GetString() : null;
    }
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryFilteringTests(InMemoryShelfFixture shelf) : FilteringTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqliteFilteringTests(SqliteShelfFixture shelf) : FilteringTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlFilteringTests(PostgreSqlShelfFixture shelf) : FilteringTests(shelf);
