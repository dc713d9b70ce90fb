using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Publication>(IgnoreProperties = [nameof(Publication.NameKey)])]
internal static class PublicationType
{
    /// <summary>What the publication says of films; by film in the catalogue's order, then in the sources' order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Review.FilmId), nameof(Review.Position))]
    public static Expression<Func<Publication, IEnumerable<Review>>> Reviews => publication => publication.Reviews;
}
