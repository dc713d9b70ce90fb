using CreditsGraph.Api.Reading;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.Api.Tests;

public sealed class ReadingQueriesTests
{
    private const int LargestText = 10 * 1024 * 1024;

    [Theory]
    [InlineData('x', LargestText + 1)]
    [InlineData('가', (LargestText / 3) + 1)]
    public async Task A_text_over_the_limit_is_refused_with_the_limit(char letter, int count)
    {
        var refusal = await Assert.ThrowsAsync<GraphQLException>(
            () => ReadingQueries.GetReadCreditsAsync(new string(letter, count), null, CancellationToken.None));
        Assert.Equal(
            "The text in `text` is larger than the 10485760 bytes that are read: send the page in parts.", refusal.Error.Message);
        Assert.Equal("CG_TEXT_TOO_LARGE", refusal.Error.Code);
    }

    [Fact]
    public async Task A_text_of_the_limit_is_read() =>
        Assert.Empty((await ReadingQueries.GetReadCreditsAsync(new string('x', LargestText), null, CancellationToken.None)).Credits);

    [Fact]
    public Task A_request_that_ended_reads_nothing() =>
        Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ReadingQueries.GetReadCreditsAsync("Director: Ann Lee", null, new CancellationToken(true)));
}
