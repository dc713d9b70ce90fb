namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>What a filter keeps, beside the same question asked of LINQ over the data.</summary>
public sealed class FilteringTests(ShelfFixture shelf) : IClassFixture<ShelfFixture>
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
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_keeps_what_it_says(string filter, Func<Book, bool> expected)
    {
        var answer = await shelf.AskAsync($"{{books(where: {filter}){{totalCount}}}}");
        Assert.Equal(ShelfFixture.Books.Count(expected), answer.GetProperty("data").GetProperty("books").GetProperty("totalCount").GetInt32());
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
