using System.Text.RegularExpressions;
using CreditsGraph.Server.Commands;
using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace CreditsGraph.Server.Tests;

/// <summary>Every command of docs/recipes.md, section by section, in a folder with a catalogue of the Seoul Train page.</summary>
public sealed partial class RecipeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-").FullName;

    public static TheoryData<string, string> Sections
    {
        get
        {
            var sections = new TheoryData<string, string>();
            foreach (var section in File.ReadAllText(Repository.Path("docs", "recipes.md")).Split("\n## ").Skip(1))
                sections.Add(section.Split('\n')[0], section);
            return sections;
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task The_commands_of_a_recipe_run(string tool, string text)
    {
        await ImportAsync();
        var blocks = Block().Matches(text);
        Assert.NotEmpty(blocks);
        foreach (Match block in blocks)
        {
            var (code, output, error) = await RunAsync(block.Groups[1].Value, block.Groups[2].Value);
            Assert.SkipWhen(IsMissing(code, error), $"{tool}: {error.Trim().Split('\n')[^1]}");
            Assert.True(code == 0, error);
            Assert.True(block.Groups[1].Value == "sh" || output.Trim().Length > 0, $"{tool} prints nothing.");
        }
    }

    private Task<int> ImportAsync() => ImportCommand.RunAsync(
        [Repository.Path("src", "CreditsGraph.Importing", "Samples", "seoul-train.txt")],
        null,
        [new("Database", $"sqlite:{_folder}/credits.db")],
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Null) }),
        TextWriter.Null,
        TestContext.Current.CancellationToken);

    private Task<(int Code, string Output, string Error)> RunAsync(string language, string command)
    {
        var program = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "CreditsGraph.Server.dll")}'";
        var (name, arguments) = language switch
        {
            "python" => (OtherProgram.Python, (string[])["-c", command]),
            "r" => ("Rscript", ["-e", command]),
            _ => ("sh", ["-e", "-c", command.Replace("dotnet run --project src/CreditsGraph.Server --", program, StringComparison.Ordinal)]),
        };
        return OtherProgram.RunAsync(name, arguments, _folder, TestContext.Current.CancellationToken);
    }

    private static bool IsMissing(int code, string error) => code == OtherProgram.Missing
        || error.Contains("ModuleNotFoundError", StringComparison.Ordinal)
        || error.Contains("there is no package called", StringComparison.Ordinal);

    [GeneratedRegex("```(sh|python|r)\r?\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
