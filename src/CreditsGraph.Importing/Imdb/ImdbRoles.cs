using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Imdb;

/// <summary>IMDb's categories and jobs as roles.</summary>
internal static class ImdbRoles
{
    private static readonly Lazy<MappedRoles> Mapped = new(() => new(RoleScheme.Imdb));

    /// <summary>The role of a category, or the narrower one within it that the job names.</summary>
    public static RoleResolution Of(string category, string job) =>
        (job.Length > 0 ? Mapped.Value.Narrower(category, job) : null)
        ?? Mapped.Value.Find(category)
        ?? RoleVocabulary.Current.Resolve(category.Replace('_', ' '));
}
