using System.Text.Json.Nodes;

namespace CreditsGraph.Conformance;

/// <summary>The corpus itself: large enough, complete, and without what nobody reads.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void The_corpus_is_for_the_edition_of_September_2025()
    {
        var edition = JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Folder, "edition.json")))!;
        Assert.Equal("September 2025", (string?)edition["specification"]);
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Folder, "oracle", "package.json")))!;
        Assert.Equal((string?)edition["oracle"], $"graphql {package["dependencies"]!["graphql"]}");
    }

    [Fact]
    public void The_corpus_has_six_hundred_cases_or_more() => Assert.InRange(Corpus.Cases.Count, 600, 10_000);

    [Fact]
    public void Every_rule_of_the_specification_has_valid_and_invalid_cases()
    {
        var files = Corpus.Cases.Values.Where(each => each.Area == "Validation").GroupBy(each => each.File).ToList();
        Assert.Equal(30, files.Count(file => file.Key[0] == '5'));
        Assert.All(files, file =>
        {
            Assert.Contains(file, each => each.Expected.AsArray().Count == 0);
            Assert.Contains(file, each => each.Expected.AsArray().Count > 0);
        });
    }

    [Fact]
    public void Every_answer_of_the_oracle_has_its_case() =>
        Assert.Equal(
            Corpus.Areas.SelectMany(Corpus.Files).Sum(file => Corpus.ReadExpectations(file).Count),
            Corpus.Cases.Count);

    [Fact]
    public void Every_deviation_has_a_reason_and_names_cases() =>
        Assert.All(Deviations.All, entry =>
        {
            Assert.NotEmpty(entry.Reason);
            Assert.NotEmpty(entry.Answers);
            Assert.All(entry.Answers, answer => Assert.Contains(answer.Key, Corpus.Cases));
        });

    [Fact]
    public void The_README_counts_the_cases()
    {
        var readme = File.ReadAllText(Path.Combine(Corpus.Folder, "README.md"));
        Assert.All(
            Corpus.Cases.Values.CountBy(each => each.Area),
            area => Assert.Contains($"| {area.Key} | {area.Value} |", readme, StringComparison.Ordinal));
    }
}
