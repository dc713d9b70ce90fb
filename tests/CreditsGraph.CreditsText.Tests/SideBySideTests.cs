using System.Text.Json;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Tests;

/// <summary>What is asked of many rows at once, and large pages whose rows are.</summary>
public sealed class SideBySideTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(20_000)]
    public void Answers_come_with_their_items_in_order(int count)
    {
        var items = Enumerable.Range(0, count).ToList();
        var answers = SideBySide.Ask(items, item => item * 3, TestContext.Current.CancellationToken).ToList();
        Assert.Equal(items.Select(item => (item, item * 3)), answers);
    }

    [Fact]
    public void A_cancelled_question_ends()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        Assert.Throws<OperationCanceledException>(() => SideBySide.Ask(Enumerable.Range(0, 100_000).ToList(), item =>
        {
            if (Interlocked.Increment(ref asked) == 5000)
                source.Cancel();
            return item;
        }, source.Token).Count());
        Assert.True(asked < 100_000);
    }

    [Fact]
    public void A_large_page_reads_the_same_every_time()
    {
        var page = string.Join("\n\n", Samples.Names.SelectMany(_ => Samples.Names).Select(name => Samples.Text(name.Data)));
        var first = JsonSerializer.Serialize(CreditsTextParser.Read(page));
        for (var time = 0; time < 3; time++)
            Assert.Equal(first, JsonSerializer.Serialize(CreditsTextParser.Read(page)));
    }
}
