using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Updating;

/// <summary>The credits and reviews that a document gave a film before it changed, by what makes them the same.</summary>
internal sealed class EarlierFacts
{
    private readonly Dictionary<(long Contributor, long Role, string As, string Wording), Queue<long>> _credits = [];
    private readonly Dictionary<string, Queue<long>> _reviews = new(StringComparer.Ordinal);

    public EarlierFacts(IReadOnlyList<Credit> credits, IReadOnlyList<Review> reviews)
    {
        foreach (var credit in credits)
            Queue(_credits, (credit.ContributorId, credit.RoleId, credit.CreditedAs, credit.CreditedRole)).Enqueue(credit.Id);
        foreach (var review in reviews)
            Queue(_reviews, review.Quote).Enqueue(review.Id);
        (Credits, Reviews) = (credits.Count, reviews.Count);
    }

    /// <summary>How many credits there were.</summary>
    public int Credits { get; }

    /// <summary>How many reviews there were.</summary>
    public int Reviews { get; }

    /// <summary>How many credits are still there.</summary>
    public int KeptCredits { get; private set; }

    /// <summary>How many reviews are still there.</summary>
    public int KeptReviews { get; private set; }

    /// <summary>The key of a credit that was there before; null: it is a new one.</summary>
    public long? TakeCredit(long contributor, long role, string creditedAs, string creditedRole)
    {
        var key = Take(_credits, (contributor, role, creditedAs, creditedRole));
        KeptCredits += key is null ? 0 : 1;
        return key;
    }

    /// <summary>The key of a review that was there before; null: it is a new one.</summary>
    public long? TakeReview(string quote)
    {
        var key = Take(_reviews, quote);
        KeptReviews += key is null ? 0 : 1;
        return key;
    }

    private static long? Take<TKey>(Dictionary<TKey, Queue<long>> queues, TKey key)
        where TKey : notnull => queues.TryGetValue(key, out var queue) && queue.TryDequeue(out var id) ? id : null;

    private static Queue<long> Queue<TKey>(Dictionary<TKey, Queue<long>> queues, TKey key)
        where TKey : notnull => queues.TryGetValue(key, out var queue) ? queue : queues[key] = new();
}
