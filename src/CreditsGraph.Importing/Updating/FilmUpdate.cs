using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Importing.Writing;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Updating;

/// <summary>Writes what a document says of a film that is there already.</summary>
internal sealed class FilmUpdate(ImportUnit unit, FilmWriter writer, Source source)
{
    /// <summary>Reads a film anew that the document gave before; says in a line what changed.</summary>
    public async Task<string> ChangeAsync(
        FilmMentions film, FilmSource link, EarlierFacts earlier, string filmKey, string readingHash, ImportBatch batch, CancellationToken cancellationToken)
    {
        var isOnly = !await unit.Context.FilmSources.AnyAsync(other => other.FilmId == link.FilmId && other.SourceId != source.Id, cancellationToken)
            .ConfigureAwait(false);
        var (before, after) = await ChangeFactsAsync(link.FilmId, film.Record, isOnly, cancellationToken).ConfigureAwait(false);
        unit.Context.Entry(new FilmSource { FilmId = link.FilmId, SourceId = source.Id, FilmKey = filmKey, ReadingHash = readingHash }).State =
            EntityState.Modified;
        unit.Context.RemoveRange(await unit.Context.SearchForms.Where(form => form.Kind == SearchFormKind.Film && form.ItemId == link.FilmId)
            .ToListAsync(cancellationToken).ConfigureAwait(false));
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        writer.AddTitles(after, film.Record, batch);
        await AddOthersAsync(after, batch, cancellationToken).ConfigureAwait(false);
        await AddAsync(film, link.FilmId, earlier, batch, cancellationToken).ConfigureAwait(false);
        return FilmChange.Text(before, after, earlier, film.Record);
    }

    /// <summary>Adds what the document says of a film that only other documents gave so far.</summary>
    public async Task JoinAsync(FilmMentions film, long key, string filmKey, string readingHash, ImportBatch batch, CancellationToken cancellationToken)
    {
        var (before, _) = await ChangeFactsAsync(key, film.Record, false, cancellationToken).ConfigureAwait(false);
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        batch.Add(new FilmSource { FilmId = key, SourceId = source.Id, FilmKey = filmKey, ReadingHash = readingHash });
        var titles = film.Record.OtherTitles.ToList();
        if (film.Record.Facts.Title is { Length: > 0 } title && title != before.Title && !titles.Exists(other => other.Title == title))
            titles.Insert(0, new(title, false));
        titles.ForEach(other => writer.AddTitle(before, other, batch));
        await AddAsync(film, key, null, batch, cancellationToken).ConfigureAwait(false);
    }

    private async Task AddAsync(FilmMentions film, long key, EarlierFacts? earlier, ImportBatch batch, CancellationToken cancellationToken)
    {
        unit.Touched.UnionWith(film.All.Select(mention => mention.Contributor.Id));
        await AddIdsAsync(film.Record, key, batch, cancellationToken).ConfigureAwait(false);
        writer.AddFacts(key, film, earlier, batch);
    }

    private async Task AddIdsAsync(SourceRecord.Film record, long key, ImportBatch batch, CancellationToken cancellationToken)
    {
        var known = await unit.Context.ExternalIds.Where(id => id.FilmId == key).ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var id in record.FilmIds.Where(id => !known.Exists(one => one.Scheme == id.Scheme && one.Value == id.Value)))
            batch.Add(new ExternalId { Id = unit.Keys.Next<ExternalId>(), Scheme = id.Scheme, Value = id.Value, FilmId = key });
    }

    // What one document alone states is what it states now; what several state is only filled up.
    private async Task<(Film Before, Film After)> ChangeFactsAsync(long key, SourceRecord.Film record, bool isOnly, CancellationToken cancellationToken)
    {
        var before = await unit.Context.Films.SingleAsync(film => film.Id == key, cancellationToken).ConfigureAwait(false);
        var after = FilmWriter.RowOf(key, before.Slug, isOnly ? record.Facts : Filled(before, record.Facts));
        var entry = unit.Context.Attach(before);
        entry.CurrentValues.SetValues(after);
        entry.Property(film => film.Completeness).CurrentValue = before.Completeness;
        return ((Film)entry.OriginalValues.ToObject(), after);
    }

    private static FilmReading Filled(Film film, FilmReading facts) => new(
        film.Title.Length > 0 ? film.Title : facts.Title,
        film.Year ?? facts.Year,
        film.RuntimeMinutes ?? facts.RuntimeMinutes,
        film.Countries.Count > 0 ? film.Countries : facts.Countries,
        film.Kind ?? facts.Kind,
        film.Synopsis ?? facts.Synopsis);

    // The forms of the film were taken out: those of other documents' titles are made again.
    private async Task AddOthersAsync(Film film, ImportBatch batch, CancellationToken cancellationToken)
    {
        foreach (var title in await unit.Context.AlternativeTitles.Where(title => title.FilmId == film.Id && title.SourceId != source.Id)
            .Select(title => title.Title).ToListAsync(cancellationToken).ConfigureAwait(false))
            batch.Add(SearchForm.Other(unit.Keys.Next<SearchForm>(), SearchFormKind.Film, film.Id, film.TitleKey, title));
    }
}
