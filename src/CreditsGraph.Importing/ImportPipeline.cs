using CreditsGraph.Domain;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// Writes what readers read into the catalogue. A document goes in whole or not at all, and only once, so that an
/// import that was stopped goes on where it ended when it is run again. Keys are given in reading order: equal imports
/// in equal order give equal ids. Holds a batch of a document at a time, not the document and not the catalogue.
/// </summary>
public sealed class ImportPipeline(IDbContextFactory<CatalogContext> contexts, TimeProvider clock)
{
    /// <summary>How many credits a catalogue in memory may hold.</summary>
    public const int MaxCreditsInMemory = 20_000;

    /// <summary>Puts the role vocabulary into a catalogue that has no roles yet.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
            await RoleSeeding.SeedAsync(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Imports pages in order, each in a unit of its own.</summary>
    public async Task<ImportReport> ImportAsync(IEnumerable<SourcePage> pages, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var report = new ImportReport();
        foreach (var page in pages)
            report += await ImportAsync(page.ToDocument(), null, cancellationToken).ConfigureAwait(false);
        return report;
    }

    /// <summary>Imports one document in a unit of its own; tells of its parts as they are written.</summary>
    public async Task<ImportReport> ImportAsync(
        SourceDocument document, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var writer = await BulkWriters.BeginAsync(context, cancellationToken).ConfigureAwait(false);
            await using (writer.ConfigureAwait(false))
                return await ImportAsync(document, context, writer, progress, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<ImportReport> ImportAsync(
        SourceDocument document,
        CatalogContext context,
        IBulkWriter writer,
        IProgress<ImportReport>? progress,
        CancellationToken cancellationToken)
    {
        var earlier = await context.Sources.Where(source => source.Key == document.Key).Select(source => source.Sha256)
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (earlier == document.Sha256)
            return new() { Unchanged = 1 };
        if (earlier is not null)
            return Refuse(document, "it was imported before with other contents, and there is no updating yet");
        var keys = await LastKeys.LoadAsync(context, cancellationToken).ConfigureAwait(false);
        var source = SourceOf(document, keys.Next<Source>());
        await writer.WriteAsync([source], cancellationToken).ConfigureAwait(false);
        var session = new ImportSession(
            context, writer, keys, source, await RoomAsync(context, cancellationToken).ConfigureAwait(false));
        var (report, refusal) = await session.WriteAsync(document.Records, progress, cancellationToken).ConfigureAwait(false);
        if (report is null)
            return Refuse(document, refusal!);
        await writer.CommitAsync(cancellationToken).ConfigureAwait(false);
        return report with { Added = 1 };
    }

    private static ImportReport Refuse(SourceDocument document, string reason) => new() { Refused = [reason == Database.InMemoryRefusal ? reason : $"{document.Name}: {reason}"] };

    private static async Task<int?> RoomAsync(CatalogContext context, CancellationToken cancellationToken) =>
        DatabaseKinds.Of(context) == DatabaseKind.InMemory
            ? MaxCreditsInMemory - await context.Credits.CountAsync(cancellationToken).ConfigureAwait(false)
            : null;

    private Source SourceOf(SourceDocument document, long key) => new()
    {
        Id = key,
        Key = document.Key,
        Name = StoredText.Of(document.Name),
        MediaType = document.MediaType,
        Sha256 = document.Sha256,
        Text = document.Text is { } text ? StoredText.Of(text) : null,
        ImportedAt = Now(),
    };

    // To the millisecond, which every database keeps.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
}
