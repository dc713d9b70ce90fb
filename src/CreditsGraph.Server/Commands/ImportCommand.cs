using System.CommandLine;
using System.Diagnostics;
using CreditsGraph.Importing;
using CreditsGraph.Server.Composition;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Spectre.Console;

namespace CreditsGraph.Server.Commands;

/// <summary><c>import PATH...</c>: reads files and folders into a catalogue that is kept.</summary>
internal static class ImportCommand
{
    private const int Done = 0;
    private const int WithRefusals = 1;
    private const int Impossible = 2;

    /// <summary>The command. It exits with 0, with 1 when a file was refused, and with 2 when nothing could be done.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Credits pages (*.txt, *.md, *.html), catalogue files (*.csv, *.json, *.jsonld, *.tsv, also packed), and folders with such.",
            Arity = ArgumentArity.OneOrMore,
        };
        var database = DatabaseOption.Create();
        var map = new Option<string?>("--map")
        {
            Description = "Which columns of plain tables (*.csv) mean what, where their headers do not say it: title=Film,name=Who,role=Job.",
            HelpName = "MEANING=COLUMN,...",
        };
        var command = new Command(
            "import", "Read files and folders into a catalogue. What is there already is left as it is; what changed is read anew.")
        {
            paths, database, map,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(paths)!,
            [.. DatabaseOption.Setting(parsed.GetValue(database))],
            Greeting.Console(),
            parsed.InvocationConfiguration.Error,
            cancellation,
            parsed.GetValue(map)));
        return command;
    }

    /// <summary>Imports, and says what came of it.</summary>
    internal static async Task<int> RunAsync(
        IReadOnlyList<string> paths,
        IReadOnlyList<KeyValuePair<string, string?>> overrides,
        IAnsiConsole console,
        TextWriter error,
        CancellationToken cancellation,
        string? map = null)
    {
        var settings = ServerSettings.Read(ServerApplication.CreateBuilder(overrides).Configuration, out var mistake);
        mistake ??= settings.Database.IsInMemory ? Database.InMemoryRefusal : null;
        string? wrong = null;
        var columns = map is null ? null : SourceFiles.ReadMap(map, out wrong);
        mistake ??= wrong;
        var files = SourceFiles.Find(paths, out var fault);
        mistake ??= fault ?? await CatalogMigrations.PrepareAsync(settings.Database, cancellation);
        if (mistake is not null)
        {
            await error.WriteLineAsync(mistake);
            return Impossible;
        }

        var clock = Stopwatch.StartNew();
        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(settings.Database.Configure)
            .AddSingleton(TimeProvider.System)
            .AddSingleton<ImportPipeline>()
            .BuildServiceProvider();
        var pipeline = services.GetRequiredService<ImportPipeline>();
        await pipeline.PrepareAsync(cancellation);
        var report = await ImportProgress.RunAsync(
            console, files!, (file, progress) => ImportAsync(pipeline, file, columns, progress, cancellation));
        ImportSummary.Write(console, report, clock.Elapsed);
        foreach (var line in report.Refused)
            await error.WriteLineAsync(line);
        return report.Refused.Count == 0 ? Done : WithRefusals;
    }

    private static async Task<ImportReport> ImportAsync(
        ImportPipeline pipeline,
        string file,
        IReadOnlyDictionary<string, string>? columns,
        IProgress<ImportReport> progress,
        CancellationToken cancellation)
    {
        var (document, fault) = await SourceFiles.OpenAsync(file, columns, cancellation);
        return document is null ? new() { Refused = [fault!] } : await pipeline.ImportAsync(document, progress, cancellation);
    }
}
