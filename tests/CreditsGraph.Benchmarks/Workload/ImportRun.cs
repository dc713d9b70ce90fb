using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Importing;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Benchmarks.Workload;

/// <summary>Fills a database with the workload through the program's own import, and says how fast.</summary>
internal static class ImportRun
{
    /// <summary>Imports so many films into an empty or new database; 0 when it is done, 2 when the database cannot be used.</summary>
    public static async Task<int> RunAsync(string choice, int films, TextWriter output)
    {
        if (!Database.TryParse(choice, out var database, out var mistake)
            || (mistake = await CatalogMigrations.PrepareAsync(database!, CancellationToken.None)) is not null)
        {
            await output.WriteLineAsync(mistake);
            return 2;
        }

        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(database!.Configure)
            .AddSingleton(TimeProvider.System).AddSingleton<ImportPipeline>().BuildServiceProvider();
        var clock = Stopwatch.StartNew();
        var report = await services.GetRequiredService<ImportPipeline>()
            .ImportAsync(WorkloadFilms.Document(films), null, CancellationToken.None);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.FilmCount} films, {report.People} people, {report.Credits} credits, {report.Reviews} reviews in {clock.Elapsed.TotalSeconds:F1} s: {report.Credits / clock.Elapsed.TotalSeconds:F0} credits a second, {Environment.WorkingSet / 1_000_000} MB"));
        return 0;
    }
}
