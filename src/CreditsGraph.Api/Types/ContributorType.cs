using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[InterfaceType<Contributor>(IgnoreProperties = [nameof(Contributor.NameKey), nameof(Contributor.SortNameKey)])]
internal static class ContributorType
{
    /// <summary>The contributor's credits, one node a credit; by film in the catalogue's order, then in billing order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Credit.FilmId), nameof(Credit.Position))]
    public static Expression<Func<Contributor, IEnumerable<Credit>>> Credits => contributor => contributor.Credits;

    /// <summary>What catalogues and registers call the contributor; by catalogue.</summary>
    [DefaultOrder(nameof(ExternalId.Scheme), nameof(ExternalId.Value))]
    [ListSize(AssumedSize = 3)]
    public static Expression<Func<Contributor, IEnumerable<ExternalId>>> ExternalIds => contributor => contributor.ExternalIds;
}
