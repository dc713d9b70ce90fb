using CreditsGraph.Importing;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Workload;

/// <summary>Fills a catalogue with the workload through the program's own import.</summary>
internal static class WorkloadImport
{
    /// <summary>Fills an empty catalogue; says what was imported, and how many people were written beside the import.</summary>
    /// <exception cref="InvalidOperationException">The catalogue then holds something else.</exception>
    public static async Task<(ImportReport Report, int PeopleWithoutCredits)> FillAsync(
        IDbContextFactory<CatalogContext> contexts, ImportPipeline pipeline, WorkloadSize size, IProgress<ImportReport>? progress)
    {
        var films = new WorkloadFilms(size);
        var report = await pipeline.ImportAsync(films.ToDocument(), progress, CancellationToken.None);
        if (report.Added != 1)
            throw new InvalidOperationException(report.Refused is [var reason, ..] ? reason : "The workload is there already.");
        await using var context = await contexts.CreateDbContextAsync();
        var added = await PeopleWithoutCredits.WriteAsync(context, films);
        var (people, credits, reviews) = (report.People + added, report.Credits, report.Reviews);
        if ((report.FilmCount, people, credits, reviews) != (size.Films, size.People, size.Credits, size.Reviews))
            throw new InvalidOperationException($"The import kept {people} people, {credits} credits and {reviews} reviews: not the workload.");
        return (report, added);
    }
}
