using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A quote on a page, before it is known whose.</summary>
/// <param name="First">The first of its rows.</param>
/// <param name="Last">The last of its rows.</param>
/// <param name="Quote">Its words without their marks.</param>
/// <param name="Where">Where it begins.</param>
/// <param name="Attribution">Whom its own row names; null for nobody.</param>
internal sealed record QuoteCandidate(int First, int Last, string Quote, Slice Where, string? Attribution)
{
    /// <summary>The score behind the quote; null for none.</summary>
    public string? Rating { get; init; }
}
