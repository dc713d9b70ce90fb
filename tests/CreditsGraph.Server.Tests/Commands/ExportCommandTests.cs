using System.Text.Json;
using System.Xml.Linq;
using CreditsGraph.Server.Commands;
using Microsoft.Data.Sqlite;
using Spectre.Console;

namespace CreditsGraph.Server.Tests.Commands;

public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-").FullName;

    private string Catalogue => $"sqlite:{_folder}/credits.db";

    private string Target => Path.Combine(_folder, "out.file");

    public async ValueTask InitializeAsync()
    {
        var page = Path.Combine(_folder, "bridges.txt");
        await File.WriteAllTextAsync(page, "Title: Bridges\n\n  • Directed by Ann Lee\n  • Edited by Bo Berg\n", TestContext.Current.CancellationToken);
        await ImportCommand.RunAsync([page], null, [new("Database", Catalogue)], AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(TextWriter.Null) }), TextWriter.Null, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
        return default;
    }

    [Fact]
    public async Task A_selection_becomes_a_file()
    {
        Assert.Equal((0, ""), await RunAsync("graphml", """{"role":{"slug":{"eq":"director"}}}"""));
        var edges = XDocument.Load(Target).Descendants().Where(element => element.Name.LocalName == "edge");
        Assert.Equal("director", edges.Single().Elements().First().Value);
    }

    [Fact]
    public async Task Everything_is_exported_where_no_filter_is_given()
    {
        Assert.Equal((0, ""), await RunAsync("ndjson", null));
        var about = JsonSerializer.Deserialize<JsonElement>(File.ReadLines(Target).First());
        Assert.Equal(2, about.GetProperty("credits").GetInt32());
    }

    [Theory]
    [InlineData("graphs", null, "There is no export format 'graphs': use csv, ndjson, graphml, gexf, jsonld, people.\n")]
    [InlineData("csv", "{", "The filter is no JSON (Expected depth to be zero at the end of the JSON payload): write it as the argument `where` of `credits`, such as {\"role\":{\"slug\":{\"eq\":\"director\"}}}.\n")]
    [InlineData("csv", """{"roles":{}}""", "At `where.roles`: The field `roles` does not exist on the type `CreditFilterInput`.\n")]
    [InlineData("csv", """{"id":{"eq":"nonsense"}}""", "The node ID string has an invalid format.\n")]
    public async Task What_is_wrong_is_one_line_and_leaves_no_file(string format, string? where, string line)
    {
        Assert.Equal((2, line), await RunAsync(format, where));
        Assert.DoesNotContain(Directory.GetFiles(_folder), file => file.Contains("out.file", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Memory_is_refused_in_one_line() => Assert.Equal(
        (2, "A catalogue in memory is not kept and holds at most 20,000 credits: use --database sqlite:credits.db.\n"),
        await RunAsync("csv", null, "inmemory"));

    [Fact]
    public async Task A_catalogue_that_is_not_there_is_not_made()
    {
        var (code, error) = await RunAsync("csv", null, $"sqlite:{_folder}/other.db");
        Assert.Equal((2, true), (code, error.StartsWith($"There is no catalogue {_folder}", StringComparison.Ordinal)));
        Assert.False(File.Exists($"{_folder}/other.db"));
    }

    [Fact]
    public async Task A_place_that_cannot_be_written_is_one_line()
    {
        var (code, error) = await RunAsync("csv", null, target: Path.Combine(_folder, "no", "such", "folder.zip"));
        Assert.Equal((2, 1), (code, error.Count(character => character == '\n')));
        Assert.Contains("choose another place with --out", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_export_leaves_what_was_there_before()
    {
        await File.WriteAllTextAsync(Target, "before", TestContext.Current.CancellationToken);
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WholeFile.WriteAsync(Target, async open =>
        {
            await using var stream = open();
            await stream.WriteAsync("half"u8.ToArray(), source.Token);
            await source.CancelAsync();
            source.Token.ThrowIfCancellationRequested();
            return null;
        }));
        Assert.Equal("before", await File.ReadAllTextAsync(Target, TestContext.Current.CancellationToken));
        Assert.Single(Directory.GetFiles(_folder, "out.file*"));
    }

    private async Task<(int Code, string Error)> RunAsync(string format, string? where, string? database = null, string? target = null)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ExportCommand.RunAsync(
            new(format, where, target ?? Target), [new("Database", database ?? Catalogue)], error, TestContext.Current.CancellationToken);
        return (code, error.ToString());
    }
}
