using System.Linq.Expressions;
using CreditsGraph.Api.Identity;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

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
        person => person.Credits
            .Where(credit => !credit.Film.Credits.Any(other => other.ContributorId == credit.ContributorId && other.Id < credit.Id))
            .Select(credit => credit.Film);

    /// <summary>What the person does, one entry a role: the role with the most credits first.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 10)]
    public static Task<IReadOnlyList<IReadOnlyList<RoleTally>>> GetRolesAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people,
        BatchContext context,
        IDbContextFactory<CatalogContext> contexts,
        NodeLoader nodes) =>
        RoleTally.LoadAsync([.. people.Select(person => person.Id)], context, contexts, nodes);

    /// <summary>Which rules joined which records in this person; empty: there is one record alone.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<IdentityDecision>>> GetIdentityAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people,
        BatchContext context,
        IDbContextFactory<CatalogContext> contexts,
        NodeLoader nodes) =>
        IdentityDecisions.LoadAsync([.. people.Select(person => person.Id)], context, contexts, nodes);

    /// <summary>The ids of people who were found to be this one; each still leads here.</summary>
    [BatchResolver]
    [GraphQLType(typeof(NodeId))]
    [ListSize(AssumedSize = 2)]
    public static Task<IReadOnlyList<IReadOnlyList<string>>> GetMergedIdsAsync(
        [Parent(nameof(Person.Id))] IReadOnlyList<Person> people,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken) =>
        MergedIds.LoadAsync([.. people.Select(person => person.Id)], contexts, cancellationToken);
}
