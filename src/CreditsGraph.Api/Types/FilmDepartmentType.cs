using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[ObjectType<FilmDepartment>(IgnoreProperties =
[
    nameof(FilmDepartment.Id), nameof(FilmDepartment.FilmId), nameof(FilmDepartment.FirstPosition), nameof(FilmDepartment.Film),
])]
internal static class FilmDepartmentType
{
    /// <summary>The department's credits on the film, in billing order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Credit.Position))]
    public static Expression<Func<FilmDepartment, IEnumerable<Credit>>> Credits =>
        department => department.Film.Credits.Where(credit => credit.Role.Department == department.Department);
}
