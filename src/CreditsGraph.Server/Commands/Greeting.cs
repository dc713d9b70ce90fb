using CreditsGraph.Server.Composition;
using Spectre.Console;

namespace CreditsGraph.Server.Commands;

/// <summary>What the program prints when it has started: what was loaded, and where to look.</summary>
internal static class Greeting
{
    public static void Write(
        IAnsiConsole console, IEnumerable<string> urls, CatalogueSummary summary, ServerSettings settings)
    {
        console.MarkupLineInterpolated($"[bold]{summary.Headline}[/]");
        foreach (var line in summary.Lines)
            console.WriteLine(line);
        console.WriteLine();
        var url = Reachable(urls.First());
        Write(console, "Page", $"{url}/ in a browser");
        Write(console, "GraphQL", url + ServerApplication.GraphQLPath);
        Write(console, "IDE", Ide(url, settings));
        if (settings.IntrospectionEnabled)
            Write(console, "Schema", $"{url}{ServerApplication.GraphQLPath}/schema.graphql");
        Write(console, "Health", url + ServerApplication.HealthPath);
        console.WriteLine();
        console.WriteLine("Ctrl+C stops the server.");
    }

    /// <summary>The console of this process: in colour for a person, plain and unbroken for a file or a pipe.</summary>
    public static IAnsiConsole Console()
    {
        if (!System.Console.IsOutputRedirected)
            return AnsiConsole.Console;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
        });
        console.Profile.Width = 10_000;
        return console;
    }

    private static void Write(IAnsiConsole console, string name, string place) =>
        console.MarkupLineInterpolated($"[grey]{name,-10}[/]{place}");

    private static string Ide(string url, ServerSettings settings)
    {
        if (!settings.IdeEnabled)
            return "turned off";
        return settings.Ide.AreThere
            ? $"{url}{ServerApplication.GraphQLPath} in a browser"
            : $"not in this build: {url}{ServerApplication.GraphQLPath} says how to get it";
    }

    // An address that listens to all is not one that a browser can open.
    private static string Reachable(string url) => url.Replace("[::]", "localhost", StringComparison.Ordinal)
        .Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}
