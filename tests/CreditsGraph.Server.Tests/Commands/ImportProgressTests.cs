using System.Text;
using CreditsGraph.Importing;
using CreditsGraph.Server.Commands;
using Spectre.Console;

namespace CreditsGraph.Server.Tests.Commands;

public sealed class ImportProgressTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_bar_says_how_many_films_and_credits_went_in_while_they_do()
    {
        using var screen = new Screen();
        var report = await ImportProgress.RunAsync(screen.Console(isTerminal: true), ["a.csv", "b.csv"], async (file, progress) =>
        {
            var (before, part, whole, after) = file == "a.csv"
                ? ("Importing", Of(2, 7), Of(3, 9), "2 films, 7 credits")
                : ("3 films, 9 credits", Of(1, 4), Of(1, 4), "4 films, 13 credits");
            await screen.WaitForAsync(before);
            progress.Report(part);
            await screen.WaitForAsync(after);
            return whole;
        });
        Assert.Equal((4, 13), (report.FilmCount, report.Credits));
        Assert.Contains("50%", screen.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elsewhere_a_line_comes_with_every_hundred_thousand_credits()
    {
        using var screen = new Screen();
        await ImportProgress.RunAsync(screen.Console(isTerminal: false), ["a.csv", "b.csv"], (file, progress) =>
        {
            progress.Report(Of(10, 99_999));
            progress.Report(Of(11, 100_001));
            progress.Report(Of(12, 100_003));
            return Task.FromResult(Of(12, 100_003));
        });
        Assert.Equal("11 films, 100001 credits so far.\n22 films, 200002 credits so far.\n", screen.Text);
    }

    [Fact]
    public async Task Elsewhere_a_line_comes_with_every_thousand_files()
    {
        using var screen = new Screen();
        await ImportProgress.RunAsync(
            screen.Console(isTerminal: false), [.. Enumerable.Range(0, 1_500).Select(number => $"{number}.txt")], (_, _) => Task.FromResult(Of(1, 5)));
        Assert.Equal("1000 of 1500 files: 1000 films, 5000 credits so far.\n", screen.Text);
    }

    private static ImportReport Of(int films, int credits) => new() { FilmCount = films, Credits = credits };

    // The bar is drawn by a thread of its own.
    private sealed class Screen : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine => "\n";

        public string Text
        {
            get
            {
                lock (_text)
                    return _text.ToString();
            }
        }

        public override void Write(char value)
        {
            lock (_text)
                _text.Append(value);
        }

        public override void Write(string? value)
        {
            lock (_text)
                _text.Append(value);
        }

        public IAnsiConsole Console(bool isTerminal)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = isTerminal ? AnsiSupport.Yes : AnsiSupport.No,
                Interactive = isTerminal ? InteractionSupport.Yes : InteractionSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(this),
            });
            console.Profile.Width = 200;
            return console;
        }

        public async Task WaitForAsync(string text)
        {
            var until = DateTime.UtcNow + Patience;
            while (!Text.Contains(text, StringComparison.Ordinal) && DateTime.UtcNow < until)
                await Task.Delay(20, TestContext.Current.CancellationToken);
            Assert.Contains(text, Text, StringComparison.Ordinal);
        }
    }
}
