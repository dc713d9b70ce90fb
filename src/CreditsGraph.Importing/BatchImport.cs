using System.Globalization;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Catalogues;
using CreditsGraph.Importing.Facts;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Importing.Updating;
using CreditsGraph.Importing.Writing;

namespace CreditsGraph.Importing;

/// <summary>The way of a batch of films into the store, step by step.</summary>
internal sealed class BatchImport
{
    private readonly ImportUnit _unit;
    private readonly Source _source;
    private readonly SourceUpdate? _update;
    private readonly IdentityIndex _index;
    private readonly IdentityLoading _loading;
    private readonly IdentityChanges _changes;
    private readonly IdentityResolution _resolution;
    private readonly Slugs _slugs;
    private readonly ContributorRows _contributors;
    private readonly NamedRows _named;
    private readonly Gains _gains;
    private readonly KnownFilms _films;
    private readonly FilmWriter _writer;
    private readonly FilmUpdate _filmUpdate;
    private readonly FilmFacts _facts;
    private readonly List<string> _told = [];
    private readonly HashSet<string> _filmKeys = new(StringComparer.Ordinal);

    public BatchImport(ImportUnit unit, Source source, SourceUpdate? update)
    {
        (_unit, _source, _update) = (unit, source, update);
        _index = new(unit);
        _loading = new(unit, _index);
        _slugs = new(unit);
        _contributors = new(unit, _slugs);
        _changes = new(unit, _index, new(unit, _index, _contributors), new(unit, _index));
        _resolution = new(unit, _index, _changes, source.Key);
        _named = new(unit);
        _gains = new(unit);
        _films = new(unit, _loading);
        _writer = new(unit, _named, _gains, source);
        _filmUpdate = new(unit, _writer, source);
        _facts = new(source.Name);
    }

    /// <summary>The sum of all facts that were read.</summary>
    public FactSum Sum { get; private set; }

    /// <summary>The contributors of earlier batches and documents that gained films.</summary>
    public IReadOnlyCollection<long> Gained => _gains.Contributors;

    /// <summary>What changed in films that the document gave before, a line each, the first ones.</summary>
    public IReadOnlyList<string> Changes => _told;

    public async Task<ImportReport> WriteAsync(
        IReadOnlyList<SourceRecord.Film> records, IReadOnlyList<ReadingIssue> issues, CancellationToken cancellationToken)
    {
        var batch = new ImportBatch();
        foreach (var issue in issues)
            batch.Add(IssueOf(issue));
        var places = await PlacesAsync(records, batch, cancellationToken).ConfigureAwait(false);
        await _loading.LoadAsync(cancellationToken).ConfigureAwait(false);
        foreach (var place in places)
            place.Mentions.Film = place.Film is { } film ? await _films.LoadAsync(film, cancellationToken).ConfigureAwait(false) : null;
        var mentions = places.ConvertAll(place => place.Mentions);
        var added = await _resolution.ResolveAsync(mentions, cancellationToken).ConfigureAwait(false);
        await _contributors.MakeAsync(added, _index.IsComplete, cancellationToken).ConfigureAwait(false);
        added.ForEach(contributor => batch.Add(contributor, _contributors.FormOf(contributor)));
        await _named.LoadAsync(records, cancellationToken).ConfigureAwait(false);
        await _loading.LoadFormsAsync(OtherwiseCredited(mentions), cancellationToken).ConfigureAwait(false);
        await WriteFilmsAsync(places, batch, cancellationToken).ConfigureAwait(false);
        await WriteAsync(batch, added, cancellationToken).ConfigureAwait(false);
        return batch.Report;
    }

    /// <summary>Writes what stands only when all was read.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await _unit.ReadyAsync().ConfigureAwait(false);
        if (_update is not null)
        {
            foreach (var title in await _update.FinishAsync(cancellationToken).ConfigureAwait(false))
                Tell($"{title}: gone.");
        }

        var told = await Disambiguation.OfAsync(_unit.Context, _unit.Namesakes, cancellationToken).ConfigureAwait(false);
        await _gains.WriteAsync(told, cancellationToken).ConfigureAwait(false);
        if (_unit.Touched.Count > 0)
            await _unit.Writer.EndFillAsync(cancellationToken).ConfigureAwait(false);
        await new ContributorRefresh(_unit).RunAsync(cancellationToken).ConfigureAwait(false);
    }

    // While nothing is asked of the database, the next batch is made ready beside the writing.
    private async Task WriteAsync(ImportBatch batch, List<KnownContributor> added, CancellationToken cancellationToken)
    {
        var identities = _changes.Take(added);
        ContributorRows.Written(added);
        await _unit.WriteBehindAsync(async () =>
        {
            await batch.WriteAsync(_unit.Writer, cancellationToken).ConfigureAwait(false);
            await identities(cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await _index.MakeRoomAsync(cancellationToken).ConfigureAwait(false);
        if (_index.IsComplete)
            return;
        await _unit.ReadyAsync().ConfigureAwait(false);
        _slugs.Forget();
    }

    private static List<KnownContributor> OtherwiseCredited(List<FilmMentions> films) =>
    [
        .. films.SelectMany(film => film.OfCredits.Zip(film.Record.Credits))
            .Where(pair => pair.First.Contributor.Form.Name != pair.Second.CreditedAs).Select(pair => pair.First.Contributor),
    ];

    /// <summary>Where the films of a batch belong; what is to be left as it is does not come back.</summary>
    private async Task<List<FilmPlace>> PlacesAsync(
        IReadOnlyList<SourceRecord.Film> records, ImportBatch batch, CancellationToken cancellationToken)
    {
        var places = new List<FilmPlace>();
        await _films.LookAsync(records, cancellationToken).ConfigureAwait(false);
        foreach (var record in records)
        {
            if (_films.IsRepeated(record))
                batch.Add(IssueOf(CatalogueIssues.RepeatedFilm(_source.Name, record)));
            else if (await PlaceAsync(record, cancellationToken).ConfigureAwait(false) is { } place)
                places.Add(place);
        }

        return places;
    }

    private async Task<FilmPlace?> PlaceAsync(SourceRecord.Film record, CancellationToken cancellationToken)
    {
        Sum += _facts.Sum(record);
        _films.Given(record);
        var (key, hash, film) = (FilmKeyOf(record), _facts.Reading(record).ToString(), _films.Find(record));
        if (_update is null)
            return new(_index.Mentions(record), key, hash, null, null, film);
        var link = _update.Take(key) ?? (film is { } found ? _update.Take(found) : null);
        if (link is null)
            return new(_index.Mentions(record), key, hash, null, null, film);
        if (link.ReadingHash == hash)
            return null;
        var earlier = await _update.ClearAsync(link.FilmId, cancellationToken).ConfigureAwait(false);
        return new(_index.Mentions(record), key, hash, link, earlier, link.FilmId);
    }

    private async Task WriteFilmsAsync(List<FilmPlace> places, ImportBatch batch, CancellationToken cancellationToken)
    {
        var added = places.FindAll(place => place.Film is null);
        var slugs = await _slugs.TakeAsync(typeof(Film), added.ConvertAll(ChoicesOf), _index.IsComplete, cancellationToken).ConfigureAwait(false);
        var next = 0;
        foreach (var place in places)
        {
            if (place.Film is not { } film)
                AddFilm(place, slugs[next++], batch);
            else if (place.Link is { } link)
                Tell(await _filmUpdate.ChangeAsync(place.Mentions, link, place.Earlier!, place.Key, place.Hash, batch, cancellationToken).ConfigureAwait(false));
            else
                await _filmUpdate.JoinAsync(place.Mentions, film, place.Key, place.Hash, batch, cancellationToken).ConfigureAwait(false);
        }
    }

    private void AddFilm(FilmPlace place, string slug, ImportBatch batch)
    {
        var film = _writer.Add(place.Mentions, slug, place.Key, place.Hash, batch);
        foreach (var id in place.Mentions.Record.FilmIds)
            batch.Add(new ExternalId { Id = _unit.Keys.Next<ExternalId>(), Scheme = id.Scheme, Value = id.Value, FilmId = film });
        if (_update is not null)
            Tell($"{place.Mentions.Record.Facts.Title}: new.");
    }

    private SlugChoices ChoicesOf(FilmPlace place)
    {
        var record = place.Mentions.Record;
        return SlugChoices.OfFilm(record.Facts.Title ?? "", record.Facts.Year, record.Key ?? _source.Key);
    }

    // What has no key of its own is found again by its title, the first by its place: a page's title may be corrected.
    private string FilmKeyOf(SourceRecord.Film record)
    {
        var key = Beginning.Of(record.Key ?? (_filmKeys.Contains("#1") ? $"={NameFolding.Fold(record.Facts.Title ?? "")}" : "#1"));
        for (var number = 2; !_filmKeys.Add(key); number++)
            key = string.Create(CultureInfo.InvariantCulture, $"{key}#{number}");
        return key;
    }

    private void Tell(string line)
    {
        if (_told.Count < ImportReport.MaxTitles)
            _told.Add(line);
    }

    private SourceIssue IssueOf(ReadingIssue issue) => new()
    {
        Id = _unit.Keys.Next<SourceIssue>(),
        SourceId = _source.Id,
        Line = issue.Span.Line,
        Column = issue.Span.Column,
        Length = issue.Span.Length,
        Code = issue.Code,
        Text = issue.Text,
        Reason = issue.Reason,
        Suggestion = issue.Suggestion,
    };
}
