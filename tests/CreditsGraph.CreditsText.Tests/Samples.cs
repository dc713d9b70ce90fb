namespace CreditsGraph.CreditsText.Tests;

/// <summary>The labelled pages beside these tests.</summary>
internal static class Samples
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path(string.Empty), "*.txt")
            .Select(file => System.IO.Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static string Text(string name) => File.ReadAllText(Path($"{name}.txt"));

    public static string Path(string file) =>
        Repository.Path("tests", "CreditsGraph.CreditsText.Tests", "Samples", file);
}
