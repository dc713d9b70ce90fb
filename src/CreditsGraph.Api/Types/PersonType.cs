using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Person>]
internal static class PersonType
{
    /// <summary>The films that credit the person, one node a film; by year, then by title.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Film.YearKey), nameof(Film.TitleKey))]
    public static Expression<Func<Person, IEnumerable<Film>>> Filmography =>
        person => person.Credits.Select(credit => credit.Film).Distinct();
}
