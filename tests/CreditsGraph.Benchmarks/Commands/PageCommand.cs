using System.CommandLine;
using CreditsGraph.Benchmarks.Pages;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The command <c>page</c>: how long the reader takes over a large page, and how much memory.</summary>
internal static class PageCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Pages (.txt, .html), those in folders within it too." };
        var size = new Option<int>("--megabytes")
        {
            Description = "How large a page is made of them, over and over.",
            DefaultValueFactory = _ => 10,
        };
        var command = new Command("page", "Read one large page made of many, as `read --format json` does.") { folder, size };
        command.SetAction(result =>
            LargePageRun.Run(result.GetValue(folder)!, result.GetValue(size), Console.Out) ? 0 : 1);
        return command;
    }
}
