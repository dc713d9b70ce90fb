using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Benchmarks.Research;

/// <summary>The crossing of two roles as SQL counts it: credits joined with credits.</summary>
internal static class SelfJoin
{
    /// <summary>The people who hold both roles, and the films of those credits.</summary>
    public static async Task<(int People, int Films)> CountAsync(
        CatalogContext catalog, long first, long second, bool sameFilm, CancellationToken cancellationToken)
    {
        var people = catalog.People.Select(person => person.Id);
        var joined =
            from a in catalog.Credits
            from b in catalog.Credits
            where a.ContributorId == b.ContributorId && a.RoleId == first && b.RoleId == second
            where people.Contains(a.ContributorId) && (!sameFilm || a.FilmId == b.FilmId)
            select new { a.ContributorId, First = a.FilmId, Second = b.FilmId };
        return (
            await joined.Select(row => row.ContributorId).Distinct().CountAsync(cancellationToken),
            await joined.Select(row => row.First).Union(joined.Select(row => row.Second)).CountAsync(cancellationToken));
    }
}
