using System.Text.Json;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Pages put together are the list, whatever the sizes, the order and the direction; LINQ over the data is the oracle.</summary>
public abstract class PagingTests(ShelfFixture shelf)
{
    private static readonly (string Order, Func<IEnumerable<Book>, IEnumerable<Book>> Sorted)[] Orders =
    [
        ("", books => books.OrderBy(book => book.Id)),
        ("order: [{pages: ASC}]", books => books.OrderBy(book => book.Pages).ThenBy(book => book.Id)),
        ("order: [{pages: DESC}]", books => books.OrderByDescending(book => book.Pages).ThenByDescending(book => book.Id)),
        ("order: [{pages: ASC}, {id: DESC}]", books => books.OrderBy(book => book.Pages).ThenByDescending(book => book.Id)),
        ("order: [{year: ASC}]", books => books.OrderBy(book => book.Year).ThenBy(book => book.Id)),
        ("order: [{year: DESC}, {pages: ASC}]", books => books.OrderByDescending(book => book.Year).ThenBy(book => book.Pages).ThenBy(book => book.Id)),
        ("order: [{title: ASC}]", books => books.OrderBy(book => book.Title, StringComparer.Ordinal).ThenBy(book => book.Id)),
        ("order: [{title: DESC}]", books => books.OrderByDescending(book => book.Title, StringComparer.Ordinal).ThenByDescending(book => book.Id)),
        ("order: [{shelf: {library: {id: DESC}}}, {pages: ASC}]", books => books.OrderByDescending(book => book.Shelf.Library.Id).ThenBy(book => book.Pages).ThenBy(book => book.Id)),
        ("order: [{borrower: {name: ASC}}]", books => books.OrderBy(book => book.Borrower?.Name, StringComparer.Ordinal).ThenBy(book => book.Id)),
        ("order: [{borrower: {name: DESC}}]", books => books.OrderByDescending(book => book.Borrower?.Name, StringComparer.Ordinal).ThenByDescending(book => book.Id)),
        ("order: [{borrower: {id: DESC}}, {id: ASC}]", books => books.OrderByDescending(book => book.Borrower?.Id).ThenBy(book => book.Id)),
    ];

    public static TheoryData<string, int> Walks =>
        new(Orders.SelectMany(_ => (int[])[1, 3, 7], (order, size) => (order.Order, size)));

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_forward_are_the_whole_list(string order, int size)
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

        Assert.Equal(Expected(order), seen);
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Pages_backward_are_the_whole_list(string order, int size)
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

        Assert.Equal(Expected(order), seen);
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

    [Theory]
    [InlineData("books(order: [{pages: ASC}], after: $cursor){totalCount}", null)]
    [InlineData("books(order: [{pages: DESC}], after: $cursor){totalCount}", "after")]
    [InlineData("books(before: $cursor){totalCount}", "before")]
    [InlineData("shelves{nodes{books(order: [{pages: ASC}], after: $cursor){totalCount}}}", "after")]
    [InlineData("readers{nodes{borrowed(order: [{pages: ASC}], before: $cursor){nodes{id}}}}", "before")]
    public async Task A_cursor_is_of_one_field_and_order(string field, string? refused)
    {
        var page = await PageAsync("order: [{pages: ASC}] first: 1");
        var cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var answer = await shelf.AskAsync($"query($cursor: String!){{{field}}}", $"{{\"cursor\": \"{cursor}\"}}");
        string[] expected = refused is null ? [] : ["HC0078", $"The cursor specified in `{refused}` has an invalid format."];
        Assert.Equal(expected, Refusal(answer));
    }

    private async Task<JsonElement> PageAsync(string arguments)
    {
        var data = await shelf.DataAsync($"{{books({arguments}){{pageInfo{{hasNextPage hasPreviousPage startCursor endCursor}} nodes{{id}}}}}}");
        return data.GetProperty("books");
    }

    private static string[] Refusal(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? [errors[0].GetProperty("extensions").GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!]
        : [];

    private static List<string> Ids(JsonElement page) =>
        [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];

    private static IEnumerable<string> Expected(string order) =>
        Orders.Single(row => row.Order == order).Sorted(Shelving.Books).Select(ShelfFixture.IdOf);
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryPagingTests(InMemoryShelfFixture shelf) : PagingTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqlitePagingTests(SqliteShelfFixture shelf) : PagingTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlPagingTests(PostgreSqlShelfFixture shelf) : PagingTests(shelf);
