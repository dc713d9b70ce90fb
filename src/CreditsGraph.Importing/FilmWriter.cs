using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;

namespace CreditsGraph.Importing;

/// <summary>Turns the reading of one film into entities. Within a film, one name of one kind is one contributor.</summary>
internal sealed class FilmWriter(ImportIndex known, LastKeys keys, ImportBatch batch, Source source, string key)
{
    private readonly Dictionary<(ContributorKind, string), Contributor> _contributors = [];
    private readonly HashSet<Contributor> _counted = [];

    public void Write(FilmReading reading, IReadOnlyList<CreditReading> credits, IReadOnlyList<ReviewReading> reviews)
    {
        var film = AddFilm(reading);
        var formsOf = credits.Where(credit => !credit.IsJoint)
            .ToLookup(credit => (credit.Kind, NameFolding.Fold(credit.Name)), credit => credit.CreditedAs);
        foreach (var credit in credits)
            AddCredit(film, credit, formsOf[(credit.Kind, NameFolding.Fold(credit.Name))]);
        var position = 0;
        foreach (var review in reviews)
            AddReview(film, review, ++position);
    }

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

    private void AddCredit(Film film, CreditReading reading, IEnumerable<string> forms)
    {
        var contributor = ContributorOf(reading, forms);
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

    private Contributor ContributorOf(CreditReading reading, IEnumerable<string> forms) => reading.Kind == ContributorKind.Organization
        ? OrganizationOf(reading.Name)
        : FindOrAdd(ContributorKind.Person, reading.Name, (key, slug) => new Person
        {
            Id = key,
            Kind = ContributorKind.Person,
            Name = reading.Name,
            NameKey = TextKey.Of(reading.Name),
            SortName = reading.SortName,
            SortNameKey = TextKey.Of(reading.SortName),
            Slug = slug,
            Identity = ImportIndex.IdentityOf(ContributorKind.Person, reading.Name),
            Honorific = reading.Honorific,
            Nickname = reading.Nickname,
            AlsoKnownAs = [.. forms.Distinct(StringComparer.Ordinal).Where(form => form != reading.Name)],
        });

    private Contributor OrganizationOf(string name) => FindOrAdd(ContributorKind.Organization, name, (key, slug) => new Organization
    {
        Id = key,
        Kind = ContributorKind.Organization,
        Name = name,
        NameKey = TextKey.Of(name),
        SortName = name,
        SortNameKey = TextKey.Of(name),
        Slug = slug,
        Identity = ImportIndex.IdentityOf(ContributorKind.Organization, name),
    });

    private Contributor FindOrAdd(ContributorKind kind, string name, Func<long, string, Contributor> create)
    {
        var identity = (kind, NameFolding.Fold(name));
        if (_contributors.TryGetValue(identity, out var met))
            return met;
        if (known.FindContributor(kind, name) is { } earlier)
            return _contributors[identity] = earlier;
        var slug = known.TakeSlug(
            kind == ContributorKind.Person ? typeof(Person) : typeof(Organization), SlugChoices.OfName(name, key));
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
