using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Tmdb;

/// <summary>TMDB's departments and jobs as roles.</summary>
internal static class TmdbRoles
{
    private static readonly Lazy<MappedRoles> Mapped = new(() => new(RoleScheme.Tmdb));

    public static RoleResolution Actor { get; } = new(RoleVocabulary.Current.Find("cast")!, true, null);

    /// <summary>The role of a job: by department and job, then by the job's wording, which may have changed departments.</summary>
    public static RoleResolution Of(string department, string job) =>
        Mapped.Value.Find($"{department}/{job}") ?? RoleVocabulary.Current.Resolve(job);
}
