using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Film>(IgnoreProperties = [nameof(Film.TitleKey), nameof(Film.YearKey), nameof(Film.RuntimeMinutesKey)])]
internal static class FilmType
{
    /// <summary>The film's credits, one node a credit; in billing order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Credit.Position))]
    public static Expression<Func<Film, IEnumerable<Credit>>> Credits => film => film.Credits;

    /// <summary>The people and organizations that the film credits, one node each; by sort name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Contributor.SortNameKey))]
    public static Expression<Func<Film, IEnumerable<Contributor>>> Contributors =>
        film => film.Credits
            .Where(credit => !credit.Film.Credits.Any(other => other.ContributorId == credit.ContributorId && other.Id < credit.Id))
            .Select(credit => credit.Contributor);

    /// <summary>The departments that have credits on the film, in the order of their first credits.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 20)]
    public static Task<IReadOnlyList<IReadOnlyList<FilmDepartment>>> GetDepartmentsAsync(
        [Parent(nameof(Film.Id))] IReadOnlyList<Film> films,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken) =>
        FilmDepartment.LoadAsync([.. films.Select(film => film.Id)], contexts, cancellationToken);

    /// <summary>What publications say of the film; in the sources' order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Review.Position))]
    public static Expression<Func<Film, IEnumerable<Review>>> Reviews => film => film.Reviews;

    /// <summary>The documents that the film was read from, the first one first.</summary>
    public static Expression<Func<Film, IEnumerable<Source>>> Sources => film => film.Sources;

    /// <summary>What catalogues and registers call the film; by catalogue.</summary>
    [DefaultOrder(nameof(ExternalId.Scheme), nameof(ExternalId.Value))]
    [ListSize(AssumedSize = 3)]
    public static Expression<Func<Film, IEnumerable<ExternalId>>> ExternalIds => film => film.ExternalIds;

    /// <summary>The film's other titles, as the sources give them, in the order of reading.</summary>
    [ListSize(AssumedSize = 3)]
    public static Expression<Func<Film, IEnumerable<AlternativeTitle>>> AlternativeTitles => film => film.AlternativeTitles;
}
