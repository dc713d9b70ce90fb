using System.Xml.Linq;

namespace CreditsGraph.Architecture.Tests;

/// <summary>The directions between projects, as a table: a project may reference what its row names and nothing else.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["CreditsText"] = ["Domain"],
        ["Store"] = ["Domain"],
        ["Importing"] = ["Domain", "CreditsText", "Store"],
        ["Analysis"] = ["Domain", "Store"],
        ["GraphQL"] = [],
        ["GraphQL.Data"] = ["GraphQL"],
        ["GraphQL.AspNetCore"] = ["GraphQL"],
        ["Api"] =
        [
            "Domain", "CreditsText", "Importing", "Store", "Analysis", "GraphQL", "GraphQL.Data", "GraphQL.AspNetCore",
        ],
        ["Server"] =
        [
            "Domain", "CreditsText", "Importing", "Store", "Analysis", "GraphQL", "GraphQL.Data", "GraphQL.AspNetCore",
            "Api",
        ],
    };

    public static TheoryData<string> Projects => [.. Allowed.Keys];

    [Fact]
    public void Every_source_project_has_a_row() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.Path("src"))
                .Select(folder => Path.GetFileName(folder)["CreditsGraph.".Length..])
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_its_row_allows(string project) =>
        Assert.Empty(References(project).Except(Allowed[project]));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_namespaces_of_projects_its_row_allows(string project)
    {
        var lines = Directory
            .GetFiles(Repository.Path("src", $"CreditsGraph.{project}"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .Where(line => IsForbidden(line, project));
        Assert.Equal([], lines);
    }

    private static bool IsForbidden(string line, string project)
    {
        string[] own = [project, .. Allowed[project]];
        return Allowed.Keys.Except(own).Any(other => Names(line, $"CreditsGraph.{other}"))
            && !own.Any(allowed => Names(line, $"CreditsGraph.{allowed}"));
    }

    private static bool Names(string line, string prefix) =>
        line.Contains($": using {prefix};", StringComparison.Ordinal)
        || line.Contains($": using {prefix}.", StringComparison.Ordinal)
        || line.Contains($": using static {prefix}.", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project) =>
        XDocument.Load(Repository.Path("src", $"CreditsGraph.{project}", $"CreditsGraph.{project}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Select(name => name["CreditsGraph.".Length..]);
}
