using CreditsGraph.CreditsText;
using CreditsGraph.Server.Reading;
using Spectre.Console;

namespace CreditsGraph.Server.Tests;

public sealed class ReadingPageTests
{
    [Fact]
    public void A_terminal_shows_each_line_beside_its_reading_in_colours()
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = 120;

        ReadingPage.Write(console, CreditsTextParser.Read("Editor: Bo Tran (Cutting Room Films)\nsomething odd here"));

        var lines = output.ToString().Split('\n');
        Assert.Contains(lines, line => line.Contains("Editor: Bo Tran (Cutting Room Films)", StringComparison.Ordinal)
            && line.IndexOf("Editor: Bo Tran", StringComparison.Ordinal)
                < line.LastIndexOf("Editor: Bo Tran", StringComparison.Ordinal)
            && line.Contains("\u001b[", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("something odd here", StringComparison.Ordinal)
            && line.Contains("! Nothing was made of this line.", StringComparison.Ordinal));
    }
}
