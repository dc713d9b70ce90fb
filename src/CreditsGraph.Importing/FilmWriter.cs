using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;

namespace CreditsGraph.Importing;

/// <summary>Turns the reading of one film into entities. Within a film, one id, or one name of one kind, is one contributor.</summary>
internal sealed class FilmWriter(ImportIndex known, LastKeys keys, ImportBatch batch, Source source, string key)
{
    private readonly Dictionary<string, Contributor> _contributors = new(StringComparer.Ordinal);
    private readonly HashSet<Contributor> _counted = [];

    public void Write(SourceRecord.Film record)
    {
        var film = AddFilm(record.Facts);
        var formsOf = record.Identified().Where(row => !row.Credit.IsJoint)
            .ToLookup(row => Who(row.Credit.Kind, row.Credit.Name, row.Id), row => row.Credit.CreditedAs, StringComparer.Ordinal);
        foreach (var (credit, id) in record.Identified())
            AddCredit(film, credit, id, formsOf[Who(credit.Kind, credit.Name, id)]);
        var position = 0;
        foreach (var review in record.Reviews)
            AddReview(film, review, ++position);
    }

    // Who is meant within the film, where a name of one word is somebody too.
    private static string Who(ContributorKind kind, string name, ExternalId? id) =>
        ImportIndex.IdentityOf(kind, name, id) ?? $"{kind}:{NameFolding.Fold(name)}";

    private Film AddFilm(FilmReading reading)
    {
        var title = reading.Title ?? "";
        var film = new Film
        {
            Id = keys.Next<Film>(),
            Title = title,
            TitleKey = TextKey.Of(title),
            Slug = known.TakeSlug(typeof(Film), SlugChoices.OfFilm(title, reading.Year, key)),
            Year = reading.Year,
            YearKey = reading.Year ?? int.MinValue,
            RuntimeMinutes = reading.RuntimeMinutes,
            RuntimeMinutesKey = reading.RuntimeMinutes ?? int.MinValue,
            Countries = [.. reading.Countries],
            Synopsis = reading.Synopsis,
            Kind = reading.Kind,
        };
        var form = SearchForm.OfName(keys.Next<SearchForm>(), SearchFormKind.Film, film.Id, film.TitleKey, title);
        return batch.Add(film, new() { FilmId = film.Id, SourceId = source.Id }, form);
    }

    private void AddCredit(Film film, CreditReading reading, ExternalId? id, IEnumerable<string> forms)
    {
        var contributor = ContributorOf(reading, id, forms);
        if (_counted.Add(contributor))
            batch.CountFilm(contributor);
        if (known.TakeForm(contributor, reading.CreditedAs))
            batch.Add(SearchForm.OfCredit(keys.Next<SearchForm>(), contributor, reading.CreditedAs));
        batch.Add(new Credit
        {
            Id = keys.Next<Credit>(),
            FilmId = film.Id,
            ContributorId = contributor.Id,
            RoleId = RoleOf(reading).Id,
            AffiliationId = reading.Affiliation is { } affiliation ? OrganizationOf(affiliation).Id : null,
            Position = reading.Position,
            CreditedAs = reading.CreditedAs,
            CreditedRole = reading.CreditedRole,
            Qualifier = reading.Qualifier,
            Characters = [.. reading.Characters],
            Status = reading.Status,
            Confidence = reading.Confidence,
            SourceId = source.Id,
            Line = reading.Span.Line,
            Column = reading.Span.Column,
            Length = reading.Span.Length,
        });
    }

    private Contributor ContributorOf(CreditReading reading, ExternalId? id, IEnumerable<string> forms) => reading.Kind == ContributorKind.Organization
        ? OrganizationOf(reading.Name, id)
        : FindOrAdd(ContributorKind.Person, reading.Name, id, (key, slug) => new Person
        {
            Id = key,
            Kind = ContributorKind.Person,
            Name = reading.Name,
            NameKey = TextKey.Of(reading.Name),
            SortName = reading.SortName,
            SortNameKey = TextKey.Of(reading.SortName),
            Slug = slug,
            Identity = ImportIndex.IdentityOf(ContributorKind.Person, reading.Name, id),
            Honorific = reading.Honorific,
            Nickname = reading.Nickname,
            AlsoKnownAs = [.. forms.Distinct(StringComparer.Ordinal).Where(form => form != reading.Name)],
        });

    private Contributor OrganizationOf(string name, ExternalId? id = null) => FindOrAdd(ContributorKind.Organization, name, id, (key, slug) => new Organization
    {
        Id = key,
        Kind = ContributorKind.Organization,
        Name = name,
        NameKey = TextKey.Of(name),
        SortName = name,
        SortNameKey = TextKey.Of(name),
        Slug = slug,
        Identity = ImportIndex.IdentityOf(ContributorKind.Organization, name, id),
    });

    private Contributor FindOrAdd(ContributorKind kind, string name, ExternalId? id, Func<long, string, Contributor> create)
    {
        var identity = Who(kind, name, id);
        if (_contributors.TryGetValue(identity, out var met))
            return met;
        if (known.FindContributor(ImportIndex.IdentityOf(kind, name, id)) is { } earlier)
            return _contributors[identity] = earlier;
        var slug = known.TakeSlug(
            kind == ContributorKind.Person ? typeof(Person) : typeof(Organization), SlugChoices.OfName(name, id?.ToString() ?? key));
        var contributor = create(keys.Next<Contributor>(), slug);
        batch.Add(contributor, SearchForm.OfName(
            keys.Next<SearchForm>(), SearchForm.KindOf(kind), contributor.Id, contributor.SortNameKey, name));
        known.Remember(contributor);
        return _contributors[identity] = contributor;
    }

    private Role RoleOf(CreditReading reading)
    {
        var slug = SlugChoices.OfRole(reading);
        if (known.FindRole(slug) is { } found)
            return found;
        var role = new Role
        {
            Id = keys.Next<Role>(),
            Name = reading.Role,
            NameKey = TextKey.Of(reading.Role),
            Slug = slug,
            Department = Department.Other,
            Controlled = RoleVocabulary.Current.Find(slug) is not null,
        };
        var form = SearchForm.OfName(keys.Next<SearchForm>(), SearchFormKind.Role, role.Id, role.NameKey, role.Name);
        return known.Remember(batch.Add(role, form));
    }

    private void AddReview(Film film, ReviewReading reading, int position) => batch.Add(new Review
    {
        Id = keys.Next<Review>(),
        FilmId = film.Id,
        PublicationId = reading.Publication is { } publication ? PublicationOf(publication).Id : null,
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

    private Publication PublicationOf(string name)
    {
        var slug = SlugChoices.From(name, "unnamed");
        if (known.FindPublication(slug) is { } found)
            return found;
        var publication = new Publication
        {
            Id = keys.Next<Publication>(),
            Name = name,
            NameKey = TextKey.Of(name),
            Slug = slug,
        };
        var form = SearchForm.OfName(
            keys.Next<SearchForm>(), SearchFormKind.Publication, publication.Id, publication.NameKey, name);
        return known.Remember(batch.Add(publication, form));
    }
}
