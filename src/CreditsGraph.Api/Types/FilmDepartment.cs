using System.Linq.Expressions;
using CreditsGraph.Domain;

namespace CreditsGraph.Api.Types;

/// <summary>The credits of one department on a film.</summary>
internal sealed class FilmDepartment
{
    /// <summary>How many keys each film has for its departments.</summary>
    public const int DepartmentsPerFilm = 64;

    /// <summary>A film's departments, each once.</summary>
    public static readonly Expression<Func<Film, IEnumerable<FilmDepartment>>> OfFilm = film =>
        film.Credits.Select(credit => credit.Role.Department).Distinct().Select(department => new FilmDepartment
        {
            Id = (film.Id * DepartmentsPerFilm) + (int)department,
            FilmId = film.Id,
            Department = department,
            Count = film.Credits.Count(credit => credit.Role.Department == department),
            FirstPosition = film.Credits.Where(credit => credit.Role.Department == department).Min(credit => credit.Position),
        });

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
}
