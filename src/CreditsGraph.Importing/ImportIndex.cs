using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// What an import must find again: roles and publications by slug, contributors by kind and folded name, the slugs that
/// are taken, the forms that are searched already. Asked for in bulk before a batch is written, and forgotten when it
/// grows large.
/// </summary>
internal sealed class ImportIndex(CatalogContext context, bool isReadable)
{
    private const int MaxRemembered = 50_000;
    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Publication> _publications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Contributor> _contributors = new(StringComparer.Ordinal);
    private readonly HashSet<(long Contributor, string Form)> _forms = [];
    private readonly HashSet<(Type Type, string Slug)> _slugs = [];

    /// <summary>
    /// What a contributor is found again by: the catalogue's id where there is one, the name otherwise; null for a name
    /// of one word, which is nobody's across films.
    /// </summary>
    public static string? IdentityOf(ContributorKind kind, string name, ExternalId? id = null)
    {
        if (id is { } known)
            return $"{kind}:{Beginning.Of(known.ToString())}";
        var folded = NameFolding.Fold(name);
        return kind == ContributorKind.Organization || folded.Contains(' ', StringComparison.Ordinal)
            ? $"{kind}:{Beginning.Of(folded)}"
            : null;
    }

    /// <summary>Looks up what a batch of films may refer to: a handful of statements, however many films.</summary>
    public async Task LoadAsync(IReadOnlyList<SourceRecord.Film> films, string sourceKey, CancellationToken cancellationToken)
    {
        Forget();
        await LoadContributorsAsync(films, sourceKey, cancellationToken).ConfigureAwait(false);
        await LoadNamedAsync(films, cancellationToken).ConfigureAwait(false);
        await LoadFilmSlugsAsync(films, sourceKey, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A contributor of an identity known before.</summary>
    public Contributor? FindContributor(string? identity) =>
        identity is null ? null : _contributors.GetValueOrDefault(identity);

    public void Remember(Contributor contributor)
    {
        if (contributor.Identity is { } identity)
            _contributors.TryAdd(identity, contributor);
    }

    public Role? FindRole(string slug) => _roles.GetValueOrDefault(slug);

    public Role Remember(Role role) => _roles[role.Slug] = role;

    public Publication? FindPublication(string slug) => _publications.GetValueOrDefault(slug);

    public Publication Remember(Publication publication) => _publications[publication.Slug] = publication;

    /// <summary>Whether a credited form of a contributor is a new one, which is one no longer.</summary>
    public bool TakeForm(Contributor contributor, string form) =>
        Beginning.Of(NameFolding.Fold(form)) != contributor.NameKey.Folded && _forms.Add((contributor.Id, form));

    /// <summary>Takes the first of some slugs that is free among entities of a type.</summary>
    public string TakeSlug(Type type, params string[] choices)
    {
        foreach (var choice in choices)
        {
            if (_slugs.Add((type, choice)))
                return choice;
        }

        for (var number = 2; ; number++)
        {
            var choice = SlugChoices.Further(choices[^1], number);
            if (!IsTaken(type, choice) && _slugs.Add((type, choice)))
                return choice;
        }
    }

    // What was written is found by asking, so it need not be remembered; what is only collected must be.
    private void Forget()
    {
        if (!isReadable)
            return;
        _slugs.Clear();
        if (_contributors.Count + _forms.Count + _roles.Count + _publications.Count < MaxRemembered)
            return;
        _contributors.Clear();
        _forms.Clear();
        _roles.Clear();
        _publications.Clear();
    }

    private bool IsTaken(Type type, string slug) => type == typeof(Film)
        ? context.Films.Any(film => film.Slug == slug)
        : context.Contributors.Any(row => row.Slug == slug && row.Kind == (type == typeof(Person) ? ContributorKind.Person : ContributorKind.Organization));

    private async Task LoadContributorsAsync(
        IReadOnlyList<SourceRecord.Film> films, string sourceKey, CancellationToken cancellationToken)
    {
        var names = films.SelectMany(film => film.Identified()).SelectMany(Named).Distinct().ToList();
        var wanted = names.Select(named => IdentityOf(named.Kind, named.Name, named.Id)).OfType<string>()
            .Where(identity => !_contributors.ContainsKey(identity)).Distinct().ToArray();
        var found = await context.Contributors.Where(row => row.Identity != null && wanted.Contains(row.Identity))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        found.ForEach(Remember);
        var keys = found.ConvertAll(row => row.Id).ToArray();
        var forms = await context.SearchForms
            .Where(form => (form.Kind == SearchFormKind.Person || form.Kind == SearchFormKind.Organization) && keys.Contains(form.ItemId) && !form.IsName)
            .Select(form => new { form.ItemId, form.Form }).ToListAsync(cancellationToken).ConfigureAwait(false);
        forms.ForEach(form => _forms.Add((form.ItemId, form.Form)));
        var slugs = films.SelectMany(film => film.Identified().SelectMany(Named)
                .Select(named => (named.Name, Key: named.Id?.ToString() ?? film.Key ?? sourceKey)))
            .Distinct().SelectMany(pair => SlugChoices.OfName(pair.Name, pair.Key)).Distinct().ToArray();
        var taken = await context.Contributors.Where(row => slugs.Contains(row.Slug))
            .Select(row => new { row.Kind, row.Slug }).ToListAsync(cancellationToken).ConfigureAwait(false);
        taken.ForEach(row => _slugs.Add((row.Kind == ContributorKind.Person ? typeof(Person) : typeof(Organization), row.Slug)));
    }

    private static IEnumerable<(ContributorKind Kind, string Name, ExternalId? Id)> Named((CreditReading Credit, ExternalId? Id) row)
    {
        yield return (row.Credit.Kind, row.Credit.Name, row.Id);
        if (row.Credit.Affiliation is { } affiliation)
            yield return (ContributorKind.Organization, affiliation, null);
    }

    private async Task LoadNamedAsync(IReadOnlyList<SourceRecord.Film> films, CancellationToken cancellationToken)
    {
        var roles = films.SelectMany(film => film.Credits).Select(credit => SlugChoices.OfRole(credit)).Distinct()
            .Where(slug => !_roles.ContainsKey(slug)).ToArray();
        foreach (var role in await context.Roles.Where(role => roles.Contains(role.Slug)).ToListAsync(cancellationToken).ConfigureAwait(false))
            Remember(role);
        var publications = films.SelectMany(film => film.Reviews).Select(review => review.Publication).OfType<string>()
            .Select(name => SlugChoices.From(name, "unnamed")).Distinct().Where(slug => !_publications.ContainsKey(slug)).ToArray();
        foreach (var publication in await context.Publications.Where(row => publications.Contains(row.Slug))
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            Remember(publication);
    }

    private async Task LoadFilmSlugsAsync(IReadOnlyList<SourceRecord.Film> films, string sourceKey, CancellationToken cancellationToken)
    {
        var slugs = films.SelectMany(film => SlugChoices.OfFilm(film.Facts.Title ?? "", film.Facts.Year, film.Key ?? sourceKey)).Distinct().ToArray();
        foreach (var slug in await context.Films.Where(film => slugs.Contains(film.Slug)).Select(film => film.Slug)
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            _slugs.Add((typeof(Film), slug));
    }
}
