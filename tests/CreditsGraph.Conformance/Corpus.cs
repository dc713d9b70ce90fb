using System.Text.Json.Nodes;

namespace CreditsGraph.Conformance;

/// <summary>The cases as they stand in files, and what the oracle said of each.</summary>
internal static class Corpus
{
    /// <summary>The folder of this project.</summary>
    public static string Folder { get; } = Repository.Path("tests", "CreditsGraph.Conformance");

    /// <summary>All areas: the folders below <c>Cases</c>.</summary>
    public static IReadOnlyList<string> Areas { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Folder, "Cases"))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>All cases by id.</summary>
    public static IReadOnlyDictionary<string, ConformanceCase> Cases { get; } =
        Areas.SelectMany(ReadArea).ToDictionary(each => each.Id, StringComparer.Ordinal);

    /// <summary>The cases of an area as rows of a theory, each shown by its id.</summary>
    public static TheoryData<string> Rows(string area)
    {
        var rows = new TheoryData<string>();
        foreach (var each in Cases.Values.Where(each => each.Area == area))
            rows.Add(new TheoryDataRow<string>(each.Id) { TestDisplayName = each.Id });
        return rows;
    }

    /// <summary>What the oracle said, by file and name.</summary>
    public static JsonObject ReadExpectations(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(file, ".expected.json")))!.AsObject();

    /// <summary>The case files of an area.</summary>
    public static IEnumerable<string> Files(string area) =>
        Directory.GetFiles(Path.Combine(Folder, "Cases", area))
            .Where(file => file.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<ConformanceCase> ReadArea(string area)
    {
        var common = Path.Combine(Folder, "Cases", area, "common.graphql");
        var schema = File.Exists(common) ? File.ReadAllText(common) : "";
        return Files(area).SelectMany(file => CaseFile.Read(area, file, schema));
    }
}
