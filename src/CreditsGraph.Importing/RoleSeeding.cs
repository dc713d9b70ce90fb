using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing;

/// <summary>Puts the roles of the vocabulary into an empty catalogue, in the vocabulary's order.</summary>
internal static class RoleSeeding
{
    /// <summary>Seeds an empty catalogue; whether it was empty.</summary>
    public static async Task<bool> SeedAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        if (await context.Roles.AnyAsync(cancellationToken).ConfigureAwait(false))
            return false;
        var vocabulary = RoleVocabulary.Current.Roles;
        var keys = vocabulary.Select((role, index) => (role.Slug, Key: index + 1L)).ToDictionary(pair => pair.Slug, pair => pair.Key);
        context.Roles.AddRange(vocabulary.Select(role => new Role
        {
            Id = keys[role.Slug],
            Name = role.Name,
            NameKey = TextKey.Of(role.Name),
            Slug = role.Slug,
            Department = role.Department,
            Controlled = true,
            BroaderId = role.Broader is { } broader ? keys[broader] : null,
        }));
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }
}
