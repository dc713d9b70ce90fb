using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Updating;

/// <summary>What tells two people of one name apart, for people: the first credit.</summary>
internal static class Disambiguation
{
    // Without indexes each part is a look at all credits.
    private const int PeopleAtOnce = 50_000;

    /// <summary>The same whatever the credits' order; null of none.</summary>
    public static string? Of(IEnumerable<CreditFact> credits)
    {
        FirstCredit? first = null;
        foreach (var credit in credits)
            first = First(first, new(credit.Year, credit.Title, credit.TitleKey, credit.Position, credit.Role));
        return first?.ToString();
    }

    /// <summary>What tells each of some people apart: one statement for many.</summary>
    public static async Task<Dictionary<long, string>> OfAsync(
        CatalogContext context, IReadOnlyCollection<long> people, CancellationToken cancellationToken)
    {
        var told = new Dictionary<long, string>();
        foreach (var keys in people.Order().Chunk(PeopleAtOnce))
        {
            foreach (var (person, first) in await FirstAsync(context, keys, cancellationToken).ConfigureAwait(false))
                told[person] = first.ToString();
        }

        return told;
    }

    private static async Task<Dictionary<long, FirstCredit>> FirstAsync(CatalogContext context, long[] keys, CancellationToken cancellationToken)
    {
        var first = new Dictionary<long, FirstCredit>();
        await foreach (var row in context.Credits.Where(credit => keys.Contains(credit.ContributorId))
            .Select(credit => new { credit.ContributorId, credit.Film.Year, credit.Film.Title, credit.Film.TitleKey, credit.Position, Role = credit.Role.Name })
            .AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            first[row.ContributorId] = First(
                first.TryGetValue(row.ContributorId, out var known) ? known : null, new(row.Year, row.Title, row.TitleKey.Value, row.Position, row.Role));
        }

        return first;
    }

    private static FirstCredit First(FirstCredit? known, FirstCredit other) => known is { } one && !other.IsBefore(one) ? one : other;
}
