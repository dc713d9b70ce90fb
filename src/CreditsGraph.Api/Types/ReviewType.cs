using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Review>(IgnoreProperties =
[
    nameof(Review.FilmId), nameof(Review.PublicationId),
    nameof(Review.SourceId), nameof(Review.Line), nameof(Review.Column), nameof(Review.Length),
])]
internal static class ReviewType
{
    /// <summary>Where the quote stands in the document; null: the review comes from no text.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<SourceSpan?>> GetSourceAsync(
        [Parent(nameof(Review.SourceId), nameof(Review.Line), nameof(Review.Column), nameof(Review.Length))] IReadOnlyList<Review> reviews,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken) =>
        SourceSpan.LoadAsync(
            [.. reviews.Select(review => (review.SourceId, review.Line, review.Column, review.Length))], contexts, cancellationToken);
}
