using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>Puts the roles of the vocabulary into an empty catalogue, in the vocabulary's order.</summary>
internal static class RoleSeeding
{
    /// <summary>Seeds a catalogue that has no roles, in a unit of its own; one that has is left as it is.</summary>
    public static async Task SeedAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        if (await context.Roles.AnyAsync(cancellationToken).ConfigureAwait(false))
            return;
        var writer = await BulkWriters.BeginAsync(context, cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            // Another process may have been quicker.
            if (await context.Roles.AnyAsync(cancellationToken).ConfigureAwait(false))
                return;
            var roles = Roles();
            await writer.WriteAsync(roles, cancellationToken).ConfigureAwait(false);
            await writer.WriteAsync(roles.ConvertAll(FormOf), cancellationToken).ConfigureAwait(false);
            await writer.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static List<Role> Roles()
    {
        var vocabulary = RoleVocabulary.Current.Roles;
        var keys = vocabulary.Select((role, index) => (role.Slug, Key: index + 1L)).ToDictionary(pair => pair.Slug, pair => pair.Key);
        return [.. vocabulary.Select(role => new Role
        {
            Id = keys[role.Slug],
            Name = role.Name,
            NameKey = TextKey.Of(role.Name),
            Slug = role.Slug,
            Department = role.Department,
            Controlled = true,
            BroaderId = role.Broader is { } broader ? keys[broader] : null,
        })];
    }

    // Roles are the first to have forms, so that the keys are theirs to share.
    private static SearchForm FormOf(Role role) =>
        SearchForm.OfName(role.Id, SearchFormKind.Role, role.Id, role.NameKey, role.Name);
}
