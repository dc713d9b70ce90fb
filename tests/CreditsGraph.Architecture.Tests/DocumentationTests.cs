using System.Text.RegularExpressions;

namespace CreditsGraph.Architecture.Tests;

/// <summary>What must be written down, is: a README a project and engine folder, one number a decision, no dead link.</summary>
public sealed partial class DocumentationTests
{
    public static TheoryData<string> Places =>
    [
        .. Directory.GetDirectories(Repository.Path("src")).Select(folder => Path.GetRelativePath(Repository.Root, folder)),
        .. Directory.GetDirectories(Repository.Path("src", "CreditsGraph.GraphQL"))
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .Select(folder => Path.GetRelativePath(Repository.Root, folder)),
    ];

    public static TheoryData<string> Documents =>
    [
        "README.md", .. Directory.GetFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file)),
    ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_project_or_engine_folder_says_what_it_is(string place)
    {
        var readme = Repository.Path(place, "README.md");
        Assert.True(File.Exists(readme), $"{place} has no README.md.");
        Assert.InRange(File.ReadLines(readme).Count(), 3, 40);
    }

    [Fact]
    public void Decisions_have_numbers_of_their_own()
    {
        var numbers = Directory.GetFiles(Repository.Path("docs", "decisions"), "*.md").Select(file => Path.GetFileName(file)[..4]).ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.Matches("^[0-9]{4}$", number));
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_link_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.Path(document))!;
        var targets = Link().Matches(File.ReadAllText(Repository.Path(document))).Select(match => match.Groups[1].Value);
        Assert.Equal([], targets.Where(target => !Path.Exists(Path.Combine(folder, target))));
    }

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)\)")]
    private static partial Regex Link();
}
