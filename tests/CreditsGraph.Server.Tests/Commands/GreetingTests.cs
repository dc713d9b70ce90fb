using CreditsGraph.Server.Commands;
using CreditsGraph.Server.Composition;
using Spectre.Console;

namespace CreditsGraph.Server.Tests.Commands;

public sealed class GreetingTests
{
    private static readonly CatalogueSummary Summary = new("Seoul Train: 48 credits [all]", ["13 reviews"]);

    [Fact]
    public void It_says_what_was_loaded_and_where_to_look() =>
        Assert.Equal(
            """
            Seoul Train: 48 credits [all]
            13 reviews

            Page      http://localhost:5000/ in a browser
            GraphQL   http://localhost:5000/graphql
            IDE       turned off
            Schema    http://localhost:5000/graphql/schema.graphql
            Health    http://localhost:5000/health

            Ctrl+C stops the server.

            """,
            Write("http://[::]:5000", new() { IdeEnabled = false }));

    [Fact]
    public void It_says_when_the_ide_is_missing() =>
        Assert.Contains(
            "IDE       not in this build: http://localhost:5001/graphql says how to get it\n",
            Write("http://localhost:5001", new() { Ide = new("nowhere") }),
            StringComparison.Ordinal);

    private static string Write(string url, ServerSettings settings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        Greeting.Write(console, [url], Summary, settings);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd()));
    }
}
