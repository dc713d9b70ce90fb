using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// What an import must find again: roles and publications by slug, contributors by kind and folded name, the slugs
/// that are taken, and the next key of each kind of entity.
/// </summary>
internal sealed class ImportIndex
{
    private readonly CatalogContext _context;
    private readonly Dictionary<Type, long> _lastKeys = [];
    private readonly Dictionary<string, Role> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Publication> _publications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Contributor> _contributors = new(StringComparer.Ordinal);
    private readonly List<object> _added = [];
    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    private ImportIndex(CatalogContext context) => _context = context;

    /// <summary>The index of a catalogue that holds nothing but the roles just put into it.</summary>
    public static ImportIndex OfEmpty(CatalogContext context)
    {
        var index = new ImportIndex(context);
        foreach (var role in context.Roles.Local)
            index._roles[role.Slug] = index.Count(role, role.Id);
        return index;
    }

    public static async Task<ImportIndex> LoadAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        var index = new ImportIndex(context);
        foreach (var role in await context.Roles.ToListAsync(cancellationToken).ConfigureAwait(false))
            index._roles[role.Slug] = index.Count(role, role.Id);
        foreach (var publication in await context.Publications.ToListAsync(cancellationToken).ConfigureAwait(false))
            index._publications[publication.Slug] = index.Count(publication, publication.Id);
        foreach (var contributor in await context.Contributors.ToListAsync(cancellationToken).ConfigureAwait(false))
            index.Remember(index.Count(contributor, contributor.Id, typeof(Contributor)));
        foreach (var slug in await context.Films.Select(film => film.Slug).ToListAsync(cancellationToken).ConfigureAwait(false))
            index._slugs.Add(SlugKey(typeof(Film), slug));
        await index.LoadKeysAsync(cancellationToken).ConfigureAwait(false);
        return index;
    }

    public long NextKey<T>() => _lastKeys[typeof(T)] = _lastKeys.GetValueOrDefault(typeof(T)) + 1;

    public T Add<T>(T entity)
        where T : class
    {
        _context.Add(entity);
        _added.Add(entity);
        return entity;
    }

    /// <summary>What was added of a type, in order.</summary>
    public IReadOnlyList<T> Added<T>() => [.. _added.OfType<T>()];

    /// <summary>A contributor of a kind and name known before; names of one word are nobody's across films.</summary>
    public Contributor? FindContributor(ContributorKind kind, string name) =>
        _contributors.GetValueOrDefault(IdentityOf(kind, name));

    public void Remember(Contributor contributor)
    {
        _slugs.Add(SlugKey(contributor.GetType(), contributor.Slug));
        if (contributor.Kind == ContributorKind.Organization || NameFolding.Fold(contributor.Name).Contains(' ', StringComparison.Ordinal))
            _contributors.TryAdd(IdentityOf(contributor.Kind, contributor.Name), contributor);
    }

    public Role? FindRole(string slug) => _roles.GetValueOrDefault(slug);

    public Role Remember(Role role) => _roles[role.Slug] = role;

    public Publication? FindPublication(string slug) => _publications.GetValueOrDefault(slug);

    public Publication Remember(Publication publication) => _publications[publication.Slug] = publication;

    /// <summary>Takes the first of some slugs that is free among entities of a type.</summary>
    public string TakeSlug(Type type, params string[] candidates) =>
        candidates.First(candidate => _slugs.Add(SlugKey(type, candidate)));

    private static string SlugKey(Type type, string slug) => $"{type.Name}:{slug}";

    private static string IdentityOf(ContributorKind kind, string name) => $"{kind}:{NameFolding.Fold(name)}";

    private T Count<T>(T entity, long key, Type? type = null)
    {
        type ??= typeof(T);
        _lastKeys[type] = Math.Max(_lastKeys.GetValueOrDefault(type), key);
        return entity;
    }

    private async Task LoadKeysAsync(CancellationToken cancellationToken)
    {
        _lastKeys[typeof(Film)] = await LastAsync(_context.Films.Select(film => film.Id), cancellationToken).ConfigureAwait(false);
        _lastKeys[typeof(Credit)] = await LastAsync(_context.Credits.Select(credit => credit.Id), cancellationToken).ConfigureAwait(false);
        _lastKeys[typeof(Review)] = await LastAsync(_context.Reviews.Select(review => review.Id), cancellationToken).ConfigureAwait(false);
        _lastKeys[typeof(Source)] = await LastAsync(_context.Sources.Select(source => source.Id), cancellationToken).ConfigureAwait(false);
        _lastKeys[typeof(SourceIssue)] = await LastAsync(_context.Issues.Select(issue => issue.Id), cancellationToken).ConfigureAwait(false);
    }

    private static Task<long> LastAsync(IQueryable<long> keys, CancellationToken cancellationToken) =>
        keys.OrderByDescending(key => key).FirstOrDefaultAsync(cancellationToken);
}
