using System.Collections.Frozen;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api;

/// <summary>
/// Roles by slug, each with the keys of all roles under it: small, read from the store when first asked, and again when
/// a slug is not among them, as an import may have brought it.
/// </summary>
internal sealed class RoleIndex(IDbContextFactory<CatalogContext> contexts)
{
    private FrozenDictionary<string, long[]>? _bySlug;

    /// <summary>The keys of a role and of all narrower ones; null when there is no such role.</summary>
    public long[]? UnderOrNull(string slug) => _bySlug?.GetValueOrDefault(slug) ?? (_bySlug = Load()).GetValueOrDefault(slug);

    private FrozenDictionary<string, long[]> Load()
    {
        using var context = contexts.CreateDbContext();
        var roles = context.Roles.Select(role => new { role.Id, role.Slug, role.BroaderId }).ToList();
        var narrower = roles.ToLookup(role => role.BroaderId, role => role.Id);
        return roles.ToFrozenDictionary(role => role.Slug, role => Under(role.Id, narrower), StringComparer.Ordinal);
    }

    private static long[] Under(long key, ILookup<long?, long> narrower)
    {
        var found = new List<long> { key };
        for (var i = 0; i < found.Count; i++)
            found.AddRange(narrower[found[i]]);
        return [.. found];
    }
}
