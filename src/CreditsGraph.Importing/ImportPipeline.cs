using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// Writes what readers read into the catalogue. A source goes in whole or not at all, and only once: its key is the
/// hash of its bytes. Keys are given in reading order, so equal imports in equal order give equal ids.
/// </summary>
public sealed class ImportPipeline(IDbContextFactory<CatalogContext> contexts, TimeProvider clock)
{
    /// <summary>The longest page whose text is kept.</summary>
    public const int MaxKeptText = 10 * 1024 * 1024;

    /// <summary>Imports documents in order, each in a unit of its own.</summary>
    public async Task<ImportReport> ImportAsync(IEnumerable<SourcePage> pages, CancellationToken cancellationToken)
    {
        var report = new ImportReport();
        foreach (var page in pages)
            report = await ImportAsync(page, report, cancellationToken).ConfigureAwait(false);
        return report;
    }

    private async Task<ImportReport> ImportAsync(SourcePage page, ImportReport report, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
            var isEmpty = await RoleSeeding.SeedAsync(context, cancellationToken).ConfigureAwait(false);
            if (!isEmpty && await context.Sources.AnyAsync(source => source.Sha256 == page.Sha256, cancellationToken).ConfigureAwait(false))
                return report with { Unchanged = report.Unchanged + 1 };
            var entities = isEmpty ? ImportIndex.OfEmpty(context) : await ImportIndex.LoadAsync(context, cancellationToken).ConfigureAwait(false);
            var source = AddSource(page, entities);
            foreach (var (film, credits, reviews) in FilmsOf(page.Reading))
                new FilmWriter(entities, source).Write(film, credits, reviews);
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            return report with
            {
                Added = report.Added + 1,
                Films = [.. report.Films, .. entities.Added<Film>().Select(film => film.Title)],
                People = report.People + entities.Added<Person>().Count,
                Organizations = report.Organizations + entities.Added<Organization>().Count,
                Credits = report.Credits + entities.Added<Credit>().Count,
                Reviews = report.Reviews + entities.Added<Review>().Count,
                Publications = report.Publications + entities.Added<Publication>().Count,
                Issues = report.Issues + entities.Added<SourceIssue>().Count,
            };
        }
    }

    private Source AddSource(SourcePage page, ImportIndex entities)
    {
        var source = entities.Add(new Source
        {
            Id = entities.NextKey<Source>(),
            Key = page.Sha256,
            Name = page.Name,
            MediaType = page.MediaType,
            Sha256 = page.Sha256,
            Text = page.Text.Length <= MaxKeptText ? page.Text : null,
            ImportedAt = clock.GetUtcNow(),
        });
        foreach (var issue in page.Reading.Issues)
        {
            entities.Add(new SourceIssue
            {
                Id = entities.NextKey<SourceIssue>(),
                SourceId = source.Id,
                Line = issue.Span.Line,
                Column = issue.Span.Column,
                Length = issue.Span.Length,
                Code = issue.Code,
                Text = issue.Text,
                Reason = issue.Reason,
                Suggestion = issue.Suggestion,
            });
        }

        return source;
    }

    /// <summary>The page's main film, when it tells of one, and its further films.</summary>
    private static IEnumerable<(FilmReading Film, IReadOnlyList<CreditReading> Credits, IReadOnlyList<ReviewReading> Reviews)> FilmsOf(
        CreditsReading reading)
    {
        if (reading.Film.Title is not null || reading.Credits.Count > 0 || reading.Reviews.Count > 0)
            yield return (reading.Film, reading.Credits, reading.Reviews);
        foreach (var other in reading.Others)
            yield return (other.Film, other.Credits, other.Reviews);
    }
}
