using CreditsGraph.Importing;
using Spectre.Console;

namespace CreditsGraph.Server.Commands;

/// <summary>Shows how far an import is: a bar on a terminal, a line now and then elsewhere.</summary>
internal static class ImportProgress
{
    private const int FilesPerLine = 1_000;
    private const int CreditsPerLine = 100_000;

    /// <summary>Imports files one after another and puts together what came of them.</summary>
    public static Task<ImportReport> RunAsync(
        IAnsiConsole console, IReadOnlyList<string> files, Func<string, IProgress<ImportReport>, Task<ImportReport>> import) =>
        console.Profile.Capabilities.Interactive && console.Profile.Capabilities.Ansi
            ? WithBarAsync(console, files, import)
            : WithLinesAsync(console, files, import);

    private static Task<ImportReport> WithBarAsync(
        IAnsiConsole console, IReadOnlyList<string> files, Func<string, IProgress<ImportReport>, Task<ImportReport>> import) =>
        console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask("Importing", maxValue: files.Count);
            var report = new ImportReport();
            foreach (var file in files)
            {
                var before = report;
                report += await import(file, new Told(part => bar.Description = Text(before + part)));
                bar.Description = Text(report);
                bar.Increment(1);
            }

            return report;
        });

    private static async Task<ImportReport> WithLinesAsync(
        IAnsiConsole console, IReadOnlyList<string> files, Func<string, IProgress<ImportReport>, Task<ImportReport>> import)
    {
        var report = new ImportReport();
        var next = CreditsPerLine;
        for (var i = 0; i < files.Count; i++)
        {
            var before = report;
            report += await import(files[i], new Told(part =>
            {
                if ((before + part).Credits < next)
                    return;
                next += CreditsPerLine;
                console.WriteLine($"{Text(before + part)} so far.");
            }));
            if ((i + 1) % FilesPerLine == 0)
                console.WriteLine($"{i + 1} of {files.Count} files: {Text(report)} so far.");
        }

        return report;
    }

    private static string Text(ImportReport report) => $"{report.FilmCount} films, {report.Credits} credits";

    /// <summary>Tells at once, in order; <see cref="Progress{T}"/> would tell later, on another thread.</summary>
    private sealed class Told(Action<ImportReport> tell) : IProgress<ImportReport>
    {
        public void Report(ImportReport value) => tell(value);
    }
}
