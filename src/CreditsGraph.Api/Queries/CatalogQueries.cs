using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.Store;

namespace CreditsGraph.Api.Queries;

[QueryType]
internal static class CatalogQueries
{
    /// <summary>Films; by title.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Film.TitleKey))]
    public static IQueryable<Film> GetFilms(CatalogContext catalog) => catalog.Films;

    /// <summary>The film of a slug; null: there is none.</summary>
    /// <param name="slug">The title in addresses.</param>
    /// <param name="catalog">The catalogue.</param>
    [UseFirstOrDefault]
    public static IQueryable<Film> GetFilmBySlug(string slug, CatalogContext catalog) =>
        catalog.Films.Where(film => film.Slug == slug);

    /// <summary>People; by sort name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Contributor.SortNameKey))]
    public static IQueryable<Person> GetPeople(CatalogContext catalog) => catalog.People;

    /// <summary>The person of a slug; null: there is none.</summary>
    /// <param name="slug">The name in addresses.</param>
    /// <param name="catalog">The catalogue.</param>
    [UseFirstOrDefault]
    public static IQueryable<Person> GetPersonBySlug(string slug, CatalogContext catalog) =>
        catalog.People.Where(person => person.Slug == slug);

    /// <summary>Organizations; by sort name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Contributor.SortNameKey))]
    public static IQueryable<Organization> GetOrganizations(CatalogContext catalog) => catalog.Organizations;

    /// <summary>Credits; by film in the catalogue's order, then in billing order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Credit.FilmId), nameof(Credit.Position))]
    public static IQueryable<Credit> GetCredits(CatalogContext catalog) => catalog.Credits;

    /// <summary>Roles, those of the vocabulary and sources' own; by name.</summary>
    [UsePaging(MaxPageSize = 500)]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Role.NameKey))]
    public static IQueryable<Role> GetRoles(CatalogContext catalog) => catalog.Roles;

    /// <summary>The role of a slug; null: there is none.</summary>
    /// <param name="slug">The name in addresses, such as director.</param>
    /// <param name="catalog">The catalogue.</param>
    [UseFirstOrDefault]
    public static IQueryable<Role> GetRole(string slug, CatalogContext catalog) =>
        catalog.Roles.Where(role => role.Slug == slug);

    /// <summary>Reviews; by film in the catalogue's order, then in the sources' order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Review.FilmId), nameof(Review.Position))]
    public static IQueryable<Review> GetReviews(CatalogContext catalog) => catalog.Reviews;

    /// <summary>Publications; by name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Publication.NameKey))]
    public static IQueryable<Publication> GetPublications(CatalogContext catalog) => catalog.Publications;
}
