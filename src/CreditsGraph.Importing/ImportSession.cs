using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.Facts;
using CreditsGraph.Importing.Updating;
using CreditsGraph.Store.Providers;

namespace CreditsGraph.Importing;

/// <summary>The import of one document: its records are taken in batches and written in one unit.</summary>
internal sealed class ImportSession(ImportUnit unit, Source source, SourceUpdate? update, int? maxCredits)
{
    private const int CreditsPerBatch = 5_000;
    private const int RecordsPerBatch = 2_000;

    private readonly BatchImport _import = new(unit, source, update);
    private readonly List<SourceRecord.Film> _films = [];
    private readonly List<ReadingIssue> _issues = [];
    private readonly long _lastKnown = unit.Keys.Last<Contributor>();
    private bool _isBegun;
    private int _waiting;
    private ImportReport _report = new();

    /// <summary>The sum of all facts that were read.</summary>
    public FactSum Sum => _import.Sum;

    /// <summary>Writes what the document's records say; null with the reason when nothing of it may be kept.</summary>
    public async Task<(ImportReport? Report, string? Refusal)> WriteAsync(
        IAsyncEnumerable<SourceRecord> records, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(records, progress, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            // What is still being written has to end before the unit can.
            await unit.ReadyAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    private async Task<(ImportReport? Report, string? Refusal)> ReadAsync(
        IAsyncEnumerable<SourceRecord> records, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (record is SourceRecord.Refusal refusal)
                return await RefuseAsync(refusal.Reason).ConfigureAwait(false);
            Take(record);
            if (_waiting > maxCredits)
                return (null, Database.InMemoryRefusal);
            // Memory has no units: all is read before anything is written.
            if (maxCredits is not null || (_waiting < CreditsPerBatch && _films.Count + _issues.Count < RecordsPerBatch))
                continue;
            if (unit.IsEmpty)
                await BeginFillAsync(cancellationToken).ConfigureAwait(false);
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            progress?.Report(_report);
        }

        await FlushAsync(cancellationToken).ConfigureAwait(false);
        await _import.FinishAsync(cancellationToken).ConfigureAwait(false);
        return (_report with { Gained = _import.Gained.Count(key => key <= _lastKnown), Changes = _import.Changes }, null);
    }

    private async Task<(ImportReport? Report, string? Refusal)> RefuseAsync(string reason)
    {
        await unit.ReadyAsync().ConfigureAwait(false);
        return (null, reason);
    }

    // More than one batch for an empty catalogue: indexes are made once at the end.
    private Task BeginFillAsync(CancellationToken cancellationToken) =>
        _isBegun ? Task.CompletedTask : unit.Writer.BeginFillAsync(cancellationToken);

    private void Take(SourceRecord record)
    {
        if (record is SourceRecord.Issue issue)
            _issues.Add(StorableRecords.Of(issue.What));
        if (record is not SourceRecord.Film film)
            return;
        film = NameLengths.Of(StorableRecords.Of(film), source.Name, _issues);
        _films.Add(film);
        _waiting += film.Credits.Count;
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (!_isBegun && update is null)
            await unit.Writer.WriteAsync([source], cancellationToken).ConfigureAwait(false);
        _isBegun = true;
        _report += await _import.WriteAsync(_films, _issues, cancellationToken).ConfigureAwait(false);
        _films.Clear();
        _issues.Clear();
        _waiting = 0;
    }
}
