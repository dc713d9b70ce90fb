namespace CreditsGraph.Architecture.Tests;

/// <summary>The folders of the engine, from left to right: a folder uses itself and those before it, never one behind it.</summary>
public sealed class EngineFolderTests
{
    private static readonly string[] Folders =
    [
        "Writing", "Errors", "Language", "TypeSystem", "Coercion", "Validation", "Planning", "Execution", "Introspection", "Building",
    ];

    public static TheoryData<string> FolderNames => [.. Folders];

    [Fact]
    public void Every_folder_of_the_engine_has_its_place() =>
        Assert.Equal(
            Folders.Order(StringComparer.Ordinal),
            Directory.GetDirectories(Repository.Path("src", "CreditsGraph.GraphQL"))
                .Select(folder => Path.GetFileName(folder))
                .Where(folder => folder is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(FolderNames))]
    public void A_folder_looks_only_left(string folder)
    {
        var right = Folders.Skip(Array.IndexOf(Folders, folder) + 1).ToArray();
        var lines = Directory
            .GetFiles(Repository.Path("src", "CreditsGraph.GraphQL", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .Where(line => right.Any(other => line.Contains($"using CreditsGraph.GraphQL.{other}", StringComparison.Ordinal)
                || line.Contains($"using static CreditsGraph.GraphQL.{other}", StringComparison.Ordinal)));
        Assert.Equal([], lines);
    }
}
