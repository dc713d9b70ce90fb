using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>
/// Keeps the roles of a catalogue as the vocabulary has them: a new catalogue gets all, in the vocabulary's order; one of
/// an earlier version of the program those that came since, and what was said otherwise then.
/// </summary>
internal static class RoleSeeding
{
    /// <summary>Adds and changes what differs, in a unit of its own; where nothing does, it is one question.</summary>
    public static async Task SeedAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        if (await IsCurrentAsync(context, cancellationToken).ConfigureAwait(false))
            return;
        var writer = await BulkWriters.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            // Another process may have been quicker.
            var known = await KnownAsync(context, cancellationToken).ConfigureAwait(false);
            var keys = await LastKeys.LoadAsync(context, cancellationToken).ConfigureAwait(false);
            var added = RoleVocabulary.Current.Roles.Where(role => !known.ContainsKey(role.Slug)).ToList();
            var keyOf = known.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
            added.ForEach(role => keyOf[role.Slug] = keys.Next<Role>());
            var roles = added.ConvertAll(role => RowOf(role, keyOf));
            await writer.WriteAsync(roles, cancellationToken).ConfigureAwait(false);
            await writer.WriteAsync(roles.ConvertAll(role => FormOf(role, keys.Next<SearchForm>())), cancellationToken).ConfigureAwait(false);
            var changed = RoleVocabulary.Current.Roles.Except(added).Select(role => RowOf(role, keyOf))
                .Where(role => !IsEqual(known[role.Slug], role)).ToList();
            await ChangeAsync(context, changed, cancellationToken).ConfigureAwait(false);
            await writer.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> IsCurrentAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(context, cancellationToken).ConfigureAwait(false);
        var keyOf = known.ToDictionary(pair => pair.Key, pair => pair.Value.Id);
        return RoleVocabulary.Current.Roles.All(role => known.ContainsKey(role.Slug))
            && RoleVocabulary.Current.Roles.All(role => IsEqual(known[role.Slug], RowOf(role, keyOf)));
    }

    private static Task<Dictionary<string, Role>> KnownAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        string[] slugs = [.. RoleVocabulary.Current.Roles.Select(role => role.Slug)];
        return context.Roles.Where(role => slugs.Contains(role.Slug)).ToDictionaryAsync(role => role.Slug, cancellationToken);
    }

    private static Role RowOf(VocabularyRole role, Dictionary<string, long> keyOf) => new()
    {
        Id = keyOf[role.Slug],
        Name = role.Name,
        NameKey = TextKey.Of(role.Name),
        Slug = role.Slug,
        Department = role.Department,
        Controlled = true,
        BroaderId = role.Broader is { } broader ? keyOf[broader] : null,
    };

    private static SearchForm FormOf(Role role, long key) => SearchForm.OfName(key, SearchFormKind.Role, role.Id, role.NameKey, role.Name);

    private static bool IsEqual(Role one, Role other) =>
        (one.Name, one.NameKey, one.Department, one.Controlled, one.BroaderId)
        == (other.Name, other.NameKey, other.Department, other.Controlled, other.BroaderId);

    private static async Task ChangeAsync(CatalogContext context, List<Role> changed, CancellationToken cancellationToken)
    {
        if (changed.Count == 0)
            return;
        long[] keys = [.. changed.Select(role => role.Id)];
        var forms = await context.SearchForms.Where(form => form.Kind == SearchFormKind.Role && keys.Contains(form.ItemId))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        context.UpdateRange(changed);
        context.UpdateRange(forms.Select(form => FormOf(changed.Find(role => role.Id == form.ItemId)!, form.Id)));
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }
}
