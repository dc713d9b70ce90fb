using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Organization>(IgnoreProperties = [nameof(Organization.AffiliatedCredits)])]
internal static class OrganizationType
{
    /// <summary>The people credited with this affiliation; by sort name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Contributor.SortNameKey))]
    public static Expression<Func<Organization, IEnumerable<Person>>> Affiliates =>
        organization => organization.AffiliatedCredits
            .Where(credit => !credit.Contributor.Credits.Any(other => other.AffiliationId == credit.AffiliationId && other.Id < credit.Id))
            .Select(credit => credit.Contributor).OfType<Person>();
}
