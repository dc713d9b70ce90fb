using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Role>(IgnoreProperties = [nameof(Role.BroaderId), nameof(Role.NameKey)])]
internal static class RoleType
{
    /// <summary>The roles that this one is the broader of, by name.</summary>
    [DefaultOrder(nameof(Role.NameKey))]
    [ListSize(AssumedSize = 10)]
    public static Expression<Func<Role, IEnumerable<Role>>> Narrower => role => role.Narrower;

    /// <summary>The role's words by language, English first; empty for an uncontrolled role.</summary>
    public static IReadOnlyList<RoleLabel> GetLabels([Parent(nameof(Role.Slug))] Role role) =>
        RoleVocabulary.Current.Find(role.Slug)?.Labels ?? [];

    /// <summary>The role's codes in other catalogues; empty for an uncontrolled role.</summary>
    public static IReadOnlyList<RoleMapping> GetMappings([Parent(nameof(Role.Slug))] Role role) =>
        RoleVocabulary.Current.Find(role.Slug)?.Mappings ?? [];

    /// <summary>The credits in exactly this role; by film in the catalogue's order, then in billing order.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Credit.FilmId), nameof(Credit.Position))]
    public static Expression<Func<Role, IEnumerable<Credit>>> Credits => role => role.Credits;

    /// <summary>The people with a credit in exactly this role; by sort name.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Contributor.SortNameKey))]
    public static Expression<Func<Role, IEnumerable<Person>>> People =>
        role => role.Credits
            .Where(credit => !credit.Contributor.Credits.Any(other => other.RoleId == credit.RoleId && other.Id < credit.Id))
            .Select(credit => credit.Contributor).OfType<Person>();
}
