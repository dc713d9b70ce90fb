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
        var places = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(3)).AddColumn(new GridColumn().NoWrap());
        Add(places, "GraphQL", url + ServerApplication.GraphQLPath);
        Add(places, "IDE", Ide(url, settings));
        if (settings.IntrospectionEnabled)
            Add(places, "Schema", $"{url}{ServerApplication.GraphQLPath}/schema.graphql");
        Add(places, "Health", url + ServerApplication.HealthPath);
        console.Write(places);
        console.WriteLine();
        console.WriteLine("Ctrl+C stops the server.");
    }

    private static void Add(Grid places, string name, string place) =>
        places.AddRow(new Text(name, new Style(Color.Grey)), new Text(place));

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
