namespace CreditsGraph.CreditsText.Tests;

public sealed class CancellationTests
{
    [Fact]
    public void A_cancelled_reading_ends() =>
        Assert.Throws<OperationCanceledException>(
            () => CreditsTextParser.ReadUntil("Director: Ann Lee", null, new CancellationToken(true)));

    [Fact]
    public async Task A_reading_that_is_cancelled_on_its_way_ends_soon()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var page = string.Concat(Enumerable.Repeat("Director: Ann Lee\nEditor: Bo Tran\n\n", 250_000));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => CreditsTextParser.ReadUntil(page, null, cancellation.Token), TestContext.Current.CancellationToken));
    }
}
