using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Importing;

/// <summary>Turns the reading of one film into entities. Within a film, one name of one kind is one contributor.</summary>
internal sealed class FilmWriter(ImportIndex entities, Source source)
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
        var slug = Slug.From(title) is { Length: > 0 } folded ? folded : "film";
        var byYear = reading.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{slug}-{year}") : slug;
        var film = entities.Add(new Film
        {
            Id = entities.NextKey<Film>(),
            Title = title,
            TitleKey = TextKey.Of(title),
            Slug = entities.TakeSlug(typeof(Film), slug, byYear, $"{byYear}-{Hash(source.Sha256)}", $"{byYear}-{Hash(source.Sha256 + title)}"),
            Year = reading.Year,
            YearKey = reading.Year ?? int.MinValue,
            RuntimeMinutes = reading.RuntimeMinutes,
            RuntimeMinutesKey = reading.RuntimeMinutes ?? int.MinValue,
            Countries = [.. reading.Countries],
            Synopsis = reading.Synopsis,
            Kind = reading.Kind,
        });
        film.Sources.Add(source);
        return film;
    }

    private void AddCredit(Film film, CreditReading reading, IEnumerable<string> forms)
    {
        var contributor = ContributorOf(reading, forms);
        if (_counted.Add(contributor))
            contributor.FilmCount++;
        entities.Add(new Credit
        {
            Id = entities.NextKey<Credit>(),
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
    });

    private Contributor FindOrAdd(ContributorKind kind, string name, Func<long, string, Contributor> create)
    {
        var identity = (kind, NameFolding.Fold(name));
        if (_contributors.TryGetValue(identity, out var known))
            return known;
        if (entities.FindContributor(kind, name) is { } earlier)
            return _contributors[identity] = earlier;
        var slug = Slug.From(name) is { Length: > 0 } folded ? folded : "unnamed";
        var taken = entities.TakeSlug(
            kind == ContributorKind.Person ? typeof(Person) : typeof(Organization),
            slug, $"{slug}-{Hash(source.Sha256)}", $"{slug}-{Hash(source.Sha256 + name)}");
        var contributor = entities.Add(create(entities.NextKey<Contributor>(), taken));
        entities.Remember(contributor);
        return _contributors[identity] = contributor;
    }

    private Role RoleOf(CreditReading reading) => entities.FindRole(reading.RoleSlug) ?? entities.Remember(entities.Add(new Role
    {
        Id = entities.NextKey<Role>(),
        Name = reading.Role,
        NameKey = TextKey.Of(reading.Role),
        Slug = reading.RoleSlug,
        Department = Department.Other,
        Controlled = RoleVocabulary.Current.Find(reading.RoleSlug) is not null,
    }));

    private void AddReview(Film film, ReviewReading reading, int position) => entities.Add(new Review
    {
        Id = entities.NextKey<Review>(),
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
        var slug = Slug.From(name) is { Length: > 0 } folded ? folded : "unnamed";
        return entities.FindPublication(slug) ?? entities.Remember(entities.Add(new Publication
        {
            Id = entities.NextKey<Publication>(),
            Name = name,
            NameKey = TextKey.Of(name),
            Slug = slug,
        }));
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
}
