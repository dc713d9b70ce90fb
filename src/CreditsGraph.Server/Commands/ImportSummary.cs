using System.Globalization;
using CreditsGraph.Importing;
using Spectre.Console;

namespace CreditsGraph.Server.Commands;

/// <summary>What an import did, in three lines, and a line for each change in a source.</summary>
internal static class ImportSummary
{
    public static void Write(IAnsiConsole console, ImportReport report, TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.WriteLine(
            $"Files: {report.Read} read, {report.Added} added, {report.Changed} changed, {report.Unchanged} unchanged, {report.Refused.Count} refused; {seconds} seconds.");
        console.WriteLine(
            $"Added: {report.FilmCount} films, {report.Credits} credits, {report.People} people, {report.Organizations} organizations, "
            + $"{report.Reviews} reviews, {report.Publications} publications, {report.Issues} places in doubt.");
        foreach (var line in report.Changes)
            console.WriteLine(line);
        console.WriteLine($"Gained films: {report.Gained} people and organizations known before.");
    }
}
