using CreditsGraph.Importing;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Server.Composition;

/// <summary>What happens to the catalogue before the first request: its database is brought up to date, files are read.</summary>
internal static class CatalogueLoading
{
    public static async Task<CatalogueSummary> LoadAsync(
        IServiceProvider services, Func<Task<SourcePage>> sample, CancellationToken cancellation)
    {
        var settings = services.GetRequiredService<ServerSettings>();
        if (await CatalogMigrations.PrepareAsync(settings.Database, cancellation) is { } refusal)
            return CatalogueSummary.Refuse(refusal);
        var pipeline = services.GetRequiredService<ImportPipeline>();
        if (settings.Files.Count > 0)
            return await ReadAsync(settings, pipeline, cancellation);
        if (!settings.Database.IsInMemory)
            return await OpenAsync(services, pipeline, settings.Database, cancellation);
        var report = await pipeline.ImportAsync([await sample()], cancellation);
        return new(Headline(report), [$"Read from the credits page that comes with the program; {Issues(report.Issues)}.", NotKept]);
    }

    private const string NotKept = "The catalogue is in memory: nothing is kept when the server stops.";

    private static async Task<CatalogueSummary> ReadAsync(
        ServerSettings settings, ImportPipeline pipeline, CancellationToken cancellation)
    {
        if (SourceFiles.Find(settings.Files, out var fault) is not { } files)
            return CatalogueSummary.Refuse(fault!);
        var report = new ImportReport();
        foreach (var file in files)
        {
            var (document, unreadable) = await SourceFiles.OpenAsync(file, cancellation);
            report += document is null
                ? new() { Refused = [unreadable!] }
                : await pipeline.ImportAsync(document, null, cancellation);
            if (report.Refused.Contains(Database.InMemoryRefusal))
                return CatalogueSummary.Refuse(Database.InMemoryRefusal);
        }

        await pipeline.PrepareAsync(cancellation);
        string[] place = settings.Database.IsInMemory ? [NotKept] : [$"The catalogue is {settings.Database.Place}."];
        return new(Headline(report), [$"Read from {files.Count} files; {Issues(report.Issues)}.", .. report.Refused, .. place]);
    }

    private static async Task<CatalogueSummary> OpenAsync(
        IServiceProvider services, ImportPipeline pipeline, Database database, CancellationToken cancellation)
    {
        await pipeline.PrepareAsync(cancellation);
        var contexts = services.GetRequiredService<IDbContextFactory<CatalogContext>>();
        await using var catalog = await contexts.CreateDbContextAsync(cancellation);
        return await catalog.Films.AnyAsync(cancellation)
            ? new($"The catalogue is {database.Place}.", [])
            : new($"The catalogue {database.Place} is empty.", ["Fill it with creditsgraph import PATH, or name files to serve."]);
    }

    private static string Headline(ImportReport report) =>
        $"{Films(report)}: {report.Credits} credits of {report.People} people and "
        + $"{report.Organizations} organizations, {report.Reviews} reviews from {report.Publications} publications.";

    private static string Films(ImportReport report) => report.FilmCount > report.Films.Count
        ? $"{string.Join(", ", report.Films)} and {report.FilmCount - report.Films.Count} more films"
        : report.FilmCount == 0 ? "No new films" : string.Join(", ", report.Films);

    private static string Issues(int count) => count switch
    {
        0 => "nothing on it was in doubt",
        1 => "one place on it is in doubt",
        _ => $"{count} places on it are in doubt",
    };
}
