using CreditsGraph.Scoring;

namespace CreditsGraph.CreditsText.Tests;

public sealed class SamplePagesTests
{
    // What the reader reaches today on the labelled pages; raise it, never lower it.
    private const double Floor = 1.0;

    public static TheoryData<string> Pages => Samples.Names;

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_sample_page_reads_as_labelled(string name)
    {
        var score = PageScore.Of(CreditsTextParser.Read(Samples.Text(name)), ExpectedPage.Load(Samples.Path($"{name}.expected.json")));
        Assert.True(score.Credits.F1 >= Floor && score.Reviews.F1 >= Floor, string.Join('\n', score.Faults));
        Assert.Equal([], score.Faults);
    }
}
