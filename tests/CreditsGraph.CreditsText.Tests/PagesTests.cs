using CreditsGraph.Scoring;

namespace CreditsGraph.CreditsText.Tests;

/// <summary>The labelled pages of every layout and language.</summary>
public sealed class PagesTests(ITestOutputHelper output)
{
    // Floors: what the reader reaches; raise them, never lower them. Each batch was labelled before the reader had seen
    // it. On first sight it scored 0.71 on the credits of "held-out" (0.79 after it had learnt from "open" alone), 0.81
    // on "third", 0.80 on "fourth", 0.60 on "fifth", which lists several films on many of its pages, 0.91 on "sixth",
    // 0.84 on "independent" (0.63 of the titles), 0.77 on "seventh" and 0.86 on "eighth" (0.58 of the titles in both).
    // On "ninth", ten languages beside English, it scored 0.89 (0.64 of the reviews, 0.57 of the titles).
    // On "eleventh", nine languages without English, 0.90 (0.77 of the reviews, 0.75 of the titles).
    // On "twelfth", thirty layouts in ten languages, it scored 0.90 (0.80 of the reviews, 0.70 of the titles).
    // On "tenth" it scored 0.89 (0.68 of the reviews, 0.46 of the titles).
    // "unseen" is by the hand of "independent" and was never looked at while
    // rules were written: 0.83 before "independent" was learnt from, 0.86 after, 0.87 after the three that came next.
    // "unseen-second", as little looked at, is by two other hands. They are what a new page gets; keep them so.
    [Theory]
    [InlineData("open", 0.98, 1.0, 0.97)]
    [InlineData("held-out", 0.97, 1.0, 0.97)]
    [InlineData("third", 0.99, 1.0, 1.0)]
    [InlineData("fourth", 0.97, 1.0, 1.0)]
    [InlineData("fifth", 0.95, 1.0, 0.85)]
    [InlineData("sixth", 0.96, 1.0, 1.0)]
    [InlineData("independent", 0.98, 1.0, 1.0)]
    [InlineData("seventh", 0.98, 1.0, 1.0)]
    [InlineData("eighth", 0.99, 1.0, 1.0)]
    [InlineData("ninth", 0.97, 0.89, 0.85)]
    [InlineData("eleventh", 0.99, 1.0, 0.79)]
    [InlineData("twelfth", 0.99, 0.8, 0.81)]
    [InlineData("tenth", 0.99, 1.0, 1.0)]
    [InlineData("unseen", 0.87, 0.78, 0.87)]
    [InlineData("unseen-second", 0.92, 0.75, 0.63)]
    public void The_pages_are_read_as_well_as_they_were(string batch, double credits, double reviews, double title)
    {
        var (total, account) =
            LabelledFolder.Score(Repository.Path("tests", "CreditsGraph.CreditsText.Tests", "Pages", batch));
        output.WriteLine(account);
        Assert.True(total.Credits.F1 >= credits && total.Reviews.F1 >= reviews && total.Title.F1 >= title, account);
    }

    [Fact]
    public void The_shared_samples_score_at_least_98_hundredths()
    {
        var folder = Repository.Shared("samples", "credits-pages");
        Assert.SkipWhen(folder is null, "The shared samples are not beside this checkout.");
        var (total, account) = LabelledFolder.Score(folder!);
        Assert.True(total.Credits.F1 >= 0.98 && total.Reviews.F1 >= 1.0, account);
    }
}
