using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Credit>(IgnoreProperties =
[
    nameof(Credit.FilmId), nameof(Credit.ContributorId), nameof(Credit.RoleId), nameof(Credit.AffiliationId), nameof(Credit.IdentityId),
    nameof(Credit.SourceId), nameof(Credit.Line), nameof(Credit.Column), nameof(Credit.Length),
])]
internal static class CreditType
{
    /// <summary>Where the credited name stands in the document; null: the credit comes from no text.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SourceSpan?>> GetSourceAsync(
        [Parent(nameof(Credit.SourceId), nameof(Credit.Line), nameof(Credit.Column), nameof(Credit.Length))] IReadOnlyList<Credit> credits,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken) =>
        SourceSpan.LoadAsync(
            [.. credits.Select(credit => (credit.SourceId, credit.Line, credit.Column, credit.Length))], contexts, cancellationToken);
}
