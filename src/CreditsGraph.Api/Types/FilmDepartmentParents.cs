using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

/// <summary>Finds the departments of films again by their keys.</summary>
internal sealed class FilmDepartmentParents : IDerivedParents<FilmDepartment>
{
    /// <inheritdoc/>
    public long[] Scope(long[] keys) => [.. keys.Select(FilmDepartment.FilmOf).Distinct()];

    /// <inheritdoc/>
    public IQueryable<FilmDepartment> Query(DbContext database, long[] keys, long[] scope) => database.Set<Credit>()
        .Where(credit => scope.Contains(credit.FilmId))
        .Select(credit => new { credit.FilmId, credit.Role.Department })
        .Distinct()
        .Select(pair => new { Pair = pair, Key = (pair.FilmId * FilmDepartment.DepartmentsPerFilm) + (int)pair.Department })
        .Where(pair => keys.Contains(pair.Key))
        .Join(database.Set<Film>(), pair => pair.Pair.FilmId, film => film.Id, (pair, film) => new FilmDepartment
        {
            Id = pair.Key,
            FilmId = film.Id,
            Department = pair.Pair.Department,
            Film = film,
        });
}
