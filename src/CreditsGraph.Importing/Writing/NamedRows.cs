using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Writing;

/// <summary>Roles and publications, which are found again by their slugs.</summary>
internal sealed class NamedRows(ImportUnit unit)
{
    private const int MaxRemembered = 100_000;
    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Publication?> _publications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);

    /// <summary>Looks up what a batch refers to and was not met before: two statements.</summary>
    public async Task LoadAsync(IReadOnlyList<SourceRecord.Film> films, CancellationToken cancellationToken)
    {
        if (_publications.Count > MaxRemembered)
        {
            _publications.Clear();
            _slugs.Clear();
        }

        var roles = films.SelectMany(film => film.Credits).Select(credit => credit.RoleSlug).Distinct()
            .Where(slug => !_roles.ContainsKey(slug)).ToList();
        var slugs = roles.ConvertAll(slug => SlugChoices.OfRole(slug)).Distinct().Where(slug => !_roles.ContainsKey(slug)).ToArray();
        if (slugs.Length > 0)
        {
            await unit.ReadyAsync().ConfigureAwait(false);
            foreach (var role in await unit.Context.Roles.Where(role => slugs.Contains(role.Slug)).ToListAsync(cancellationToken).ConfigureAwait(false))
                _roles[role.Slug] = role;
        }

        var names = films.SelectMany(film => film.Reviews).Select(review => review.Publication).OfType<string>().Select(SlugOf).Distinct()
            .Where(slug => !_publications.ContainsKey(slug)).ToArray();
        if (names.Length == 0)
            return;
        await unit.ReadyAsync().ConfigureAwait(false);
        foreach (var publication in await unit.Context.Publications.Where(row => names.Contains(row.Slug)).ToListAsync(cancellationToken).ConfigureAwait(false))
            _publications[publication.Slug] = publication;
    }

    public Role RoleOf(CreditReading reading, ImportBatch batch)
    {
        if (_roles.TryGetValue(reading.RoleSlug, out var found) || _roles.TryGetValue(SlugChoices.OfRole(reading.RoleSlug), out found))
            return found;
        // Those of the vocabulary are there before any import.
        var slug = SlugChoices.OfRole(reading.RoleSlug);
        var role = new Role
        {
            Id = unit.Keys.Next<Role>(),
            Name = reading.Role,
            NameKey = TextKey.Of(reading.Role),
            Slug = slug,
            Department = Department.Other,
        };
        batch.Add(role, SearchForm.OfName(unit.Keys.Next<SearchForm>(), SearchFormKind.Role, role.Id, role.NameKey, role.Name));
        return _roles[slug] = role;
    }

    public Publication PublicationOf(string name, ImportBatch batch)
    {
        var slug = SlugOf(name);
        if (_publications.GetValueOrDefault(slug) is { } found)
            return found;
        var publication = new Publication { Id = unit.Keys.Next<Publication>(), Name = name, NameKey = TextKey.Of(name), Slug = slug };
        batch.Add(publication, SearchForm.OfName(
            unit.Keys.Next<SearchForm>(), SearchFormKind.Publication, publication.Id, publication.NameKey, name));
        _publications[slug] = publication;
        return publication;
    }

    private string SlugOf(string name)
    {
        if (!_slugs.TryGetValue(name, out var slug))
            _slugs[name] = slug = SlugChoices.From(name, "unnamed");
        return slug;
    }
}
