using CreditsGraph.Domain;
using CreditsGraph.Importing.Facts;
using CreditsGraph.Importing.Updating;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// Writes what readers read into the catalogue. A document goes in whole or not at all, and only once, so that an
/// import that was stopped goes on where it ended when it is run again; one that changed since is read anew, and only
/// what differs is written. Keys are given in reading order: equal imports in equal order give equal ids. Holds a batch
/// of a document and a bounded number of names at a time, not the document and not the catalogue.
/// </summary>
public sealed class ImportPipeline(IDbContextFactory<CatalogContext> contexts, TimeProvider clock)
{
    /// <summary>How many credits a catalogue in memory may hold.</summary>
    public const int MaxCreditsInMemory = 20_000;

    // A catalogue has one pipeline in a process, and no program takes roles out.
    private bool _isPrepared;

    /// <summary>Sees to it that the catalogue has all roles of the vocabulary, as the vocabulary now has them.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_isPrepared)
            return;
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
            await RoleSeeding.SeedAsync(context, cancellationToken).ConfigureAwait(false);
        _isPrepared = true;
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
        var (known, isEqual) = await KnownAsync(context, document, cancellationToken).ConfigureAwait(false);
        if (isEqual)
            return new() { Unchanged = 1 };
        var unit = new ImportUnit(
            context,
            writer,
            await LastKeys.LoadAsync(context, cancellationToken).ConfigureAwait(false),
            !await context.Films.AnyAsync(cancellationToken).ConfigureAwait(false));
        var source = SourceOf(document, known?.Id ?? unit.Keys.Next<Source>());
        var update = known is null ? null : await SourceUpdate.BeginAsync(unit, known.Id, cancellationToken).ConfigureAwait(false);
        var session = new ImportSession(unit, source, update, await RoomAsync(context, known?.Id, cancellationToken).ConfigureAwait(false));
        var (report, refusal) = await session.WriteAsync(document.Records, progress, cancellationToken).ConfigureAwait(false);
        if (report is null)
            return Refuse(document, refusal!);
        await CommitAsync(unit, source, session.Sum, FactSum.Parse(known?.FactSum), update, report, cancellationToken).ConfigureAwait(false);
        return known is null
            ? report with { Added = 1 }
            : report with { Changed = 1, Changes = [.. report.Changes.Select(line => $"{document.Name}: {line}")] };
    }

    /// <summary>The document as it was imported before, by its key or by its contents; whether its contents are the same.</summary>
    private static async Task<(Source? Known, bool IsEqual)> KnownAsync(
        CatalogContext context, SourceDocument document, CancellationToken cancellationToken)
    {
        var earlier = await context.Sources.Where(source => source.Key == document.Key || source.Sha256 == document.Sha256)
            .Select(source => new Source { Id = source.Id, Key = source.Key, Sha256 = source.Sha256, FactSum = source.FactSum })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        // What an earlier version of the program read has no sum, and is read again.
        return (
            earlier.Find(source => source.Key == document.Key) ?? earlier.FirstOrDefault(),
            earlier.Exists(source => source.Sha256 == document.Sha256 && source.FactSum is not null));
    }

    private static async Task CommitAsync(
        ImportUnit unit, Source source, FactSum sum, FactSum before, SourceUpdate? update, ImportReport report, CancellationToken cancellationToken)
    {
        unit.Context.Update(source).Property(row => row.FactSum).CurrentValue = sum.ToString();
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        var removed = update?.Removed ?? default;
        var more = new Totalled(
            report.FilmCount - removed.Films, report.People, report.Organizations, report.Credits - removed.Credits, report.Reviews - removed.Reviews);
        await Totals.AddAsync(unit, more, sum, before, update is null, source.ImportedAt, cancellationToken).ConfigureAwait(false);
        await unit.Writer.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ImportReport Refuse(SourceDocument document, string reason) => new() { Refused = [reason == Database.InMemoryRefusal ? reason : $"{document.Name}: {reason}"] };

    private static async Task<int?> RoomAsync(CatalogContext context, long? source, CancellationToken cancellationToken) =>
        DatabaseKinds.Of(context) == DatabaseKind.InMemory
            ? MaxCreditsInMemory - await context.Credits.CountAsync(credit => credit.SourceId != (source ?? 0), cancellationToken).ConfigureAwait(false)
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
