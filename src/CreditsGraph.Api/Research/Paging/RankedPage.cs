using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.Api.Research.Paging;

/// <summary>A page of a list that is computed whole. A cursor is an item's rank, so that it holds when the data grows.</summary>
/// <param name="Items">The items of the page with their cursors.</param>
/// <param name="Info">Where the page stands.</param>
internal sealed record RankedPage<T>(IReadOnlyList<(T Item, string Cursor)> Items, PageInfo Info)
{
    /// <summary>Cuts a page.</summary>
    /// <param name="items">The list, in the order of the ranks.</param>
    /// <param name="rank">The numbers that an item is ordered by, ascending; no two items have the same.</param>
    /// <param name="request">Which page.</param>
    /// <exception cref="GraphQLException">A size or a cursor is refused.</exception>
    public static RankedPage<T> Cut(IReadOnlyList<T> items, Func<T, long[]> rank, PageRequest request)
    {
        request.Check();
        var start = request.After is null ? 0 : Beyond(items, rank, request.Read("after", request.After), true);
        var end = request.Before is null ? items.Count : Beyond(items, rank, request.Read("before", request.Before), false);
        end = Math.Max(start, end);
        var (from, to) = request.IsBackward
            ? (Math.Max(start, end - request.Size), end)
            : (start, Math.Min(end, start + request.Size));
        var page = new List<(T Item, string Cursor)>(to - from);
        for (var i = from; i < to; i++)
            page.Add((items[i], request.Write(rank(items[i]))));
        return new(page, new()
        {
            HasNextPage = request.IsBackward ? request.Before is not null : to < end,
            HasPreviousPage = request.IsBackward ? from > start : request.After is not null,
            StartCursor = page.Count > 0 ? page[0].Cursor : null,
            EndCursor = page.Count > 0 ? page[^1].Cursor : null,
        });
    }

    /// <summary>The first place whose rank is beyond a cursor's, or is it, when the cursor's own place counts.</summary>
    private static int Beyond(IReadOnlyList<T> items, Func<T, long[]> rank, long[] cursor, bool isAfter)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = rank(items[middle]).AsSpan().SequenceCompareTo(cursor);
            if (order < 0 || (isAfter && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
