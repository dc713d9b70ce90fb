using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using CreditsGraph.Store.Providers;

namespace CreditsGraph.Importing;

/// <summary>The import of one document: its records are taken in batches and written in one unit.</summary>
internal sealed class ImportSession(CatalogContext context, IBulkWriter writer, LastKeys keys, Source source, int? maxCredits)
{
    private const int CreditsPerBatch = 10_000;
    private const int RecordsPerBatch = 2_000;

    private readonly ImportIndex _known = new(context, writer.IsReadable);
    private readonly List<SourceRecord.Film> _films = [];
    private readonly List<ReadingIssue> _issues = [];
    private readonly long _lastKnown = keys.Last<Contributor>();
    private readonly Dictionary<long, int> _gained = [];
    private int _waiting;
    private ImportReport _report = new();

    /// <summary>Writes what the document's records say; null with the reason when nothing of it may be kept.</summary>
    public async Task<(ImportReport? Report, string? Refusal)> WriteAsync(
        IAsyncEnumerable<SourceRecord> records, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (record is SourceRecord.Refusal refusal)
                return (null, refusal.Reason);
            Take(record);
            if (maxCredits is { } most && _report.Credits + _waiting > most)
                return (null, Database.InMemoryRefusal);
            if (_waiting < CreditsPerBatch && _films.Count + _issues.Count < RecordsPerBatch)
                continue;
            await FlushAsync(cancellationToken).ConfigureAwait(false);
            progress?.Report(_report);
        }

        await FlushAsync(cancellationToken).ConfigureAwait(false);
        // Once a document: a busy contributor's row would else be written again by every batch.
        await writer.AddFilmsAsync(_gained, cancellationToken).ConfigureAwait(false);
        return (_report with { Changed = _gained.Keys.Count(key => key <= _lastKnown) }, null);
    }

    private void Take(SourceRecord record)
    {
        if (record is SourceRecord.Issue issue)
            _issues.Add(StorableRecords.Of(issue.What));
        if (record is not SourceRecord.Film film)
            return;
        _films.Add(StorableRecords.Of(film));
        _waiting += film.Credits.Count;
    }

    private async Task FlushAsync(CancellationToken cancellationToken)
    {
        await _known.LoadAsync(_films, source.Sha256, cancellationToken).ConfigureAwait(false);
        var batch = new ImportBatch();
        foreach (var issue in _issues)
            batch.Add(IssueOf(issue));
        foreach (var film in _films)
            new FilmWriter(_known, keys, batch, source, film.Key ?? source.Sha256).Write(film);
        _report += await batch.WriteAsync(writer, cancellationToken).ConfigureAwait(false);
        foreach (var (contributor, films) in batch.Gained)
            _gained[contributor] = _gained.GetValueOrDefault(contributor) + films;
        _films.Clear();
        _issues.Clear();
        _waiting = 0;
    }

    private SourceIssue IssueOf(ReadingIssue issue) => new()
    {
        Id = keys.Next<SourceIssue>(),
        SourceId = source.Id,
        Line = issue.Span.Line,
        Column = issue.Span.Column,
        Length = issue.Span.Length,
        Code = issue.Code,
        Text = issue.Text,
        Reason = issue.Reason,
        Suggestion = issue.Suggestion,
    };
}
