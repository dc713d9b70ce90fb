using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Importing;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Benchmarks.Filling;

/// <summary>Fills a database with the workload, and says how fast.</summary>
internal static class ImportRun
{
    /// <summary>Fills an empty or new database; null when it is done, or a line on why the database cannot be used.</summary>
    public static async Task<string?> RunAsync(string choice, WorkloadSize size, TextWriter output)
    {
        if (!Database.TryParse(choice, out var database, out var mistake)
            || (mistake = await CatalogMigrations.PrepareAsync(database!, CancellationToken.None)) is not null)
            return mistake;
        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(database!.Configure)
            .AddSingleton(TimeProvider.System).AddSingleton<ImportPipeline>().BuildServiceProvider();
        var clock = Stopwatch.StartNew();
        var (report, others) = await WorkloadImport.FillAsync(
            services.GetRequiredService<IDbContextFactory<CatalogContext>>(),
            services.GetRequiredService<ImportPipeline>(),
            size,
            new ImportSteps(output, clock));
        var seconds = clock.Elapsed.TotalSeconds;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.FilmCount} films, {report.People} people and {others} without credits, {report.Credits} credits, {report.Reviews} reviews in {seconds:F1} s: {report.Credits / seconds:F0} credits a second, {ResidentMemory.PeakOf(Environment.ProcessId):F0} MB at most"));
        return null;
    }
}
