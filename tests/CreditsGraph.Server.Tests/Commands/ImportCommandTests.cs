using CreditsGraph.Server.Commands;
using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace CreditsGraph.Server.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-").FullName;

    public ImportCommandTests()
    {
        File.WriteAllText(Path.Combine(_folder, "bridges.txt"), "Title: Bridges\n\n  • Directed by Ann Lee\n");
        File.WriteAllText(Path.Combine(_folder, "ferries.md"), "Title: Ferries\n\n  • Directed by Ann Lee\n");
        File.WriteAllText(Path.Combine(_folder, "notes.json"), "{}");
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    [Fact]
    public async Task A_folder_s_pages_go_in_once()
    {
        var first = await RunAsync($"sqlite:{_folder}/credits.db", _folder);
        var second = await RunAsync($"sqlite:{_folder}/credits.db", _folder);
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Matches("^Files: 2 read, 2 added, 0 changed, 0 unchanged, 0 refused; [0-9.]+ seconds.\n", first.Output);
        Assert.Contains("\nAdded: 2 films, 2 credits, 1 people, 0 organizations,", first.Output, StringComparison.Ordinal);
        Assert.Contains("\nGained films: 1 people and organizations known before.\n", first.Output, StringComparison.Ordinal);
        Assert.Matches("^Files: 2 read, 0 added, 0 changed, 2 unchanged, 0 refused; [0-9.]+ seconds.\n", second.Output);
    }

    [Fact]
    public async Task A_changed_page_is_read_anew_and_what_changed_is_said()
    {
        await RunAsync($"sqlite:{_folder}/credits.db", _folder);
        await File.WriteAllTextAsync(
            Path.Combine(_folder, "bridges.txt"), "Title: Bridges\nYear: 2004\n\n  • Directed by Ann Lee\n  • Edited by Bo Berg\n",
            TestContext.Current.CancellationToken);
        var (code, output, error) = await RunAsync($"sqlite:{_folder}/credits.db", _folder);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Files: 2 read, 0 added, 1 changed, 1 unchanged, 0 refused;", output, StringComparison.Ordinal);
        Assert.Contains("\nbridges.txt: Bridges: year 2004 (was not stated), 1 credit more.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_refused_and_the_others_go_in()
    {
        var binary = Path.Combine(_folder, "poster.png");
        await File.WriteAllBytesAsync(binary, [0x89, 0x50, 0, 0, 1, 2, 0, 3], TestContext.Current.CancellationToken);
        var (code, output, error) = await RunAsync($"sqlite:{_folder}/credits.db", binary, Path.Combine(_folder, "bridges.txt"));
        Assert.Equal((1, $"{binary} is not a text: save the page as plain text and name that file.\n"), (code, error));
        Assert.StartsWith("Files: 2 read, 1 added, 0 changed, 0 unchanged, 1 refused;", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_is_refused_in_one_line() =>
        Assert.Equal(
            (2, "", "A catalogue in memory is not kept and holds at most 20,000 credits: use --database sqlite:credits.db.\n"),
            await RunAsync("inmemory", _folder));

    [Fact]
    public async Task A_path_that_leads_nowhere_is_one_line() =>
        Assert.Equal(
            (2, "", "nowhere.txt does not exist: check the path, or name another file.\n"),
            await RunAsync($"sqlite:{_folder}/credits.db", "nowhere.txt"));

    [Fact]
    public async Task A_terminal_sees_a_bar_and_then_what_came_of_it()
    {
        var (code, output, _) = await RunAsync(true, $"sqlite:{_folder}/credits.db", _folder);
        Assert.Equal(0, code);
        Assert.Contains("\u001b[", output, StringComparison.Ordinal);
        Assert.Contains("Files: 2 read, 2 added, 0 changed, 0 unchanged, 0 refused;", output, StringComparison.Ordinal);
    }

    private static Task<(int Code, string Output, string Error)> RunAsync(string database, params string[] paths) =>
        RunAsync(false, database, paths);

    private static async Task<(int Code, string Output, string Error)> RunAsync(bool isTerminal, string database, params string[] paths)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 10_000;
        var code = await ImportCommand.RunAsync(
            paths, [new("Database", database)], console, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
