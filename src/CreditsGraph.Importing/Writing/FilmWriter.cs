using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Importing.Updating;
using CreditsGraph.Store;

namespace CreditsGraph.Importing.Writing;

/// <summary>Turns the reading of a film into rows, once it is known who is meant.</summary>
internal sealed class FilmWriter(ImportUnit unit, NamedRows named, Gains gains, Source source)
{
    /// <summary>A film that is not there yet.</summary>
    public long Add(FilmMentions film, string slug, string filmKey, string readingHash, ImportBatch batch)
    {
        var row = RowOf(unit.Keys.Next<Film>(), slug, film.Record.Facts);
        batch.Add(row);
        batch.Add(new FilmSource { FilmId = row.Id, SourceId = source.Id, FilmKey = filmKey, ReadingHash = readingHash });
        AddTitles(row, film.Record, batch);
        foreach (var contributor in film.OfCredits.Select(mention => mention.Contributor).Distinct())
            gains.AddFilm(contributor);
        AddFacts(row.Id, film, null, batch);
        return row.Id;
    }

    /// <summary>The row of a film.</summary>
    public static Film RowOf(long id, string slug, FilmReading reading) => new()
    {
        Id = id,
        Title = reading.Title ?? "",
        TitleKey = TextKey.Of(reading.Title ?? ""),
        Slug = slug,
        Year = reading.Year,
        YearKey = reading.Year ?? int.MinValue,
        RuntimeMinutes = reading.RuntimeMinutes,
        RuntimeMinutesKey = reading.RuntimeMinutes ?? int.MinValue,
        Countries = [.. reading.Countries],
        Synopsis = reading.Synopsis,
        Kind = reading.Kind,
    };

    /// <summary>The titles of a film: its own to be searched, the others to be kept and searched.</summary>
    public void AddTitles(Film film, SourceRecord.Film record, ImportBatch batch)
    {
        batch.Add(SearchForm.OfName(unit.Keys.Next<SearchForm>(), SearchFormKind.Film, film.Id, film.TitleKey, film.Title, film.TitleKey.Folded));
        foreach (var other in record.OtherTitles)
            AddTitle(film, other, batch);
    }

    public void AddTitle(Film film, OtherTitle other, ImportBatch batch)
    {
        batch.Add(new AlternativeTitle
        {
            Id = unit.Keys.Next<AlternativeTitle>(), FilmId = film.Id, SourceId = source.Id, Title = other.Title, IsOriginal = other.IsOriginal,
        });
        if (Beginning.Of(NameFolding.Fold(other.Title)) != film.TitleKey.Folded)
            batch.Add(SearchForm.Other(unit.Keys.Next<SearchForm>(), SearchFormKind.Film, film.Id, film.TitleKey, other.Title));
    }

    /// <summary>The credits and reviews of a film. Those that were there before keep their keys.</summary>
    public void AddFacts(long film, FilmMentions mentions, EarlierFacts? earlier, ImportBatch batch)
    {
        for (var i = 0; i < mentions.OfCredits.Length; i++)
            AddCredit(film, mentions, i, earlier, batch);
        for (var i = 0; i < mentions.Record.Reviews.Count; i++)
            AddReview(film, mentions.Record.Reviews[i], i + 1, earlier, batch);
    }

    private void AddCredit(long film, FilmMentions mentions, int index, EarlierFacts? earlier, ImportBatch batch)
    {
        var (reading, mention) = (mentions.Record.Credits[index], mentions.OfCredits[index]);
        AddForm(mention.Contributor, reading, batch);
        var role = named.RoleOf(reading, batch).Id;
        var contributor = mention.Contributor.Id;
        batch.Add(new Credit
        {
            Id = earlier?.TakeCredit(contributor, role, reading.CreditedAs, reading.CreditedRole) ?? unit.Keys.Next<Credit>(),
            FilmId = film,
            ContributorId = contributor,
            RoleId = role,
            IdentityId = mention.Record?.Id,
            AffiliationId = mentions.Affiliations[index]?.Contributor.Id,
            Position = reading.Position,
            CreditedAs = reading.CreditedAs,
            CreditedRole = reading.CreditedRole,
            Qualifier = reading.Qualifier,
            Characters = reading.Characters.Count == 0 ? NoCharacters : [.. reading.Characters],
            Status = reading.Status,
            Confidence = reading.Confidence,
            SourceId = source.Id,
            Line = reading.Span.Line,
            Column = reading.Span.Column,
            Length = reading.Span.Length,
        });
    }

    // Rows on their way to a database are not changed.
    private static readonly List<string> NoCharacters = [];

    private void AddForm(KnownContributor contributor, CreditReading reading, ImportBatch batch)
    {
        if (reading.CreditedAs == contributor.Form.Name || !contributor.TakeForm(reading.CreditedAs))
            return;
        if (!reading.IsJoint && contributor.Kind == ContributorKind.Person)
            gains.AddForm(contributor, reading.CreditedAs);
        if (Beginning.Of(NameFolding.Fold(reading.CreditedAs)) != Beginning.Of(contributor.Folded))
        {
            batch.Add(SearchForm.Other(
                unit.Keys.Next<SearchForm>(), SearchForm.KindOf(contributor.Kind), contributor.Id, TextKey.Of(contributor.Form.SortName), reading.CreditedAs));
        }
    }

    private void AddReview(long film, ReviewReading reading, int position, EarlierFacts? earlier, ImportBatch batch) => batch.Add(new Review
    {
        Id = earlier?.TakeReview(reading.Quote) ?? unit.Keys.Next<Review>(),
        FilmId = film,
        PublicationId = reading.Publication is { } publication ? named.PublicationOf(publication, batch).Id : null,
        Position = position,
        Quote = reading.Quote,
        Author = reading.Author,
        Rating = reading.Rating,
        Url = reading.Url,
        SourceId = source.Id,
        Line = reading.Span.Line,
        Column = reading.Span.Column,
        Length = reading.Span.Length,
    });
}
