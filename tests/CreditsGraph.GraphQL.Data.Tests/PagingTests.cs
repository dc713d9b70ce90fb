using System.Text.Json;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Pages put together are the list, whatever the sizes, the order and the direction; LINQ over the data is the oracle.</summary>
public sealed class PagingTests(ShelfFixture shelf) : IClassFixture<ShelfFixture>
{
    public static TheoryData<string, string, int> Walks
    {
        get
        {
            var walks = new TheoryData<string, string, int>();
            foreach (var size in (int[])[1, 2, 3, 5, 7])
            {
                walks.Add("", "ID", size);
                walks.Add("order: [{pages: ASC}]", "PAGES ID", size);
                walks.Add("order: [{pages: DESC}]", "-PAGES -ID", size);
                walks.Add("order: [{pages: ASC}, {id: DESC}]", "PAGES -ID", size);
            }

            return walks;
        }
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_forward_are_the_whole_list(string order, string keys, int size)
    {
        var seen = new List<string>();
        for (string? after = null; ;)
        {
            var page = await PageAsync($"{order} first: {size} {(after is null ? "" : $"after: \"{after}\"")}");
            seen.AddRange(Ids(page));
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.Equal(Expected(keys), seen);
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_backward_are_the_whole_list(string order, string keys, int size)
    {
        var seen = new List<string>();
        for (string? before = null; ;)
        {
            var page = await PageAsync($"{order} last: {size} {(before is null ? "" : $"before: \"{before}\"")}");
            seen.InsertRange(0, Ids(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean())
                break;
            before = page.GetProperty("pageInfo").GetProperty("startCursor").GetString();
        }

        Assert.Equal(Expected(keys), seen);
    }

    [Fact]
    public async Task Each_shelf_has_its_own_page_and_its_own_count()
    {
        var answer = await shelf.AskAsync("{shelves{books(first: 4, order: [{pages: DESC}]){totalCount pageInfo{hasNextPage} nodes{id}}}}");
        var shelves = answer.GetProperty("data").GetProperty("shelves").EnumerateArray().ToList();
        for (var i = 0; i < shelves.Count; i++)
        {
            var books = ShelfFixture.Shelves[i].Books;
            var page = shelves[i].GetProperty("books");
            Assert.Equal(books.Count, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(books.Count > 4, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(
                books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id).Take(4).Select(Id), Ids(page));
        }
    }

    [Theory]
    [InlineData("books(first: 8){totalCount}", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("books(first: 7){nodes{id}}", null, null)]
    [InlineData("books(last: 8){totalCount}", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("books(first: -1){totalCount}", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("books(first: 0){nodes{id}}", null, null)]
    [InlineData("books(after: \"\"){totalCount}", "HC0078", "The cursor specified in `after` has an invalid format.")]
    [InlineData("books(before: \"MA==\"){totalCount}", "HC0078", "The cursor specified in `before` has an invalid format.")]
    [InlineData("books(after: \"WyI\"){totalCount}", "HC0078", "The cursor specified in `after` has an invalid format.")]
    public async Task A_page_that_cannot_be_is_refused(string field, string? code, string? message)
    {
        var answer = await shelf.AskAsync($"{{{field}}}");
        var error = answer.TryGetProperty("errors", out var errors) ? errors[0] : default;
        Assert.Equal(code is null, error.ValueKind == JsonValueKind.Undefined);
        Assert.Equal(code, code is null ? null : error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(message, message is null ? null : error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await PageAsync("first: 1");
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var answer = await shelf.AskAsync($"{{books(after: \"{cursor}\", order: [{{pages: ASC}}]){{totalCount}}}}");
        Assert.Equal("HC0078", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> PageAsync(string arguments)
    {
        var answer = await shelf.AskAsync($"{{books({arguments}){{pageInfo{{hasNextPage hasPreviousPage startCursor endCursor}} nodes{{id}}}}}}");
        return answer.GetProperty("data").GetProperty("books");
    }

    private static List<string> Ids(JsonElement page) =>
        [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];

    private static string Id(Book book) => new Building.NodeId("Book", book.Id).ToString();

    private static IEnumerable<string> Expected(string keys) => (keys switch
    {
        "PAGES ID" => ShelfFixture.Books.OrderBy(book => book.Pages).ThenBy(book => book.Id),
        "-PAGES -ID" => ShelfFixture.Books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id),
        "PAGES -ID" => ShelfFixture.Books.OrderBy(book => book.Pages).ThenByDescending(book => book.Id),
        _ => ShelfFixture.Books.OrderBy(book => book.Id),
    }).Select(Id);
}
