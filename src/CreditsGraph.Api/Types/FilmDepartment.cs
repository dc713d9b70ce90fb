using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

/// <summary>The credits of one department on a film.</summary>
internal sealed class FilmDepartment
{
    /// <summary>How many keys each film has for its departments.</summary>
    public const int DepartmentsPerFilm = 64;

    /// <summary>Film and department in one key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the film.</summary>
    public long FilmId { get; init; }

    /// <summary>The department.</summary>
    public Department Department { get; init; }

    /// <summary>How many credits it has on the film.</summary>
    public int Count { get; init; }

    /// <summary>The position of its first credit.</summary>
    public int FirstPosition { get; init; }

    /// <summary>Only for relations in queries.</summary>
    public Film Film { get; init; } = null!; // Never read outside a query.

    /// <summary>The key of the film in the key of a department.</summary>
    public static long FilmOf(long key) => key / DepartmentsPerFilm;

    /// <summary>The departments of some films, in order, each once: one statement.</summary>
    internal static async Task<IReadOnlyList<IReadOnlyList<FilmDepartment>>> LoadAsync(
        long[] films, IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var departments = await context.Credits
                .Where(credit => films.Contains(credit.FilmId))
                .GroupBy(credit => new { credit.FilmId, credit.Role.Department })
                .Select(group => new FilmDepartment
                {
                    Id = (group.Key.FilmId * DepartmentsPerFilm) + (int)group.Key.Department,
                    FilmId = group.Key.FilmId,
                    Department = group.Key.Department,
                    Count = group.Count(),
                    FirstPosition = group.Min(credit => credit.Position),
                })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var byFilm = departments.OrderBy(department => department.FirstPosition).ThenBy(department => department.Id)
                .ToLookup(department => department.FilmId);
            return [.. films.Select(film => byFilm[film].ToList())];
        }
    }
}
