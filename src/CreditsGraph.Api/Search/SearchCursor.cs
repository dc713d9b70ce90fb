using System.Buffers.Text;
using System.Text.Json;
using CreditsGraph.Store;
using CreditsGraph.Store.Queries;

namespace CreditsGraph.Api.Search;

/// <summary>Cursors of a search: the Base64 of what matches are ordered by, so that a page goes on where the last one ended.</summary>
internal static class SearchCursor
{
    public static string Write(SearchMatch match) => Convert.ToBase64String(
        JsonSerializer.SerializeToUtf8Bytes<string[]>(["search", $"{match.Score:D}", match.SortKey, $"{match.Kind:D}", $"{match.ItemId:D}"]));

    /// <summary>A match to go on from; null when the text is no cursor of a search.</summary>
    public static SearchMatch? Read(string cursor)
    {
        if (cursor.Length == 0 || !Base64.IsValid(cursor))
            return null;
        try
        {
            var parts = JsonSerializer.Deserialize<string[]>(Convert.FromBase64String(cursor));
            return parts is ["search", var score, { } sortKey, var kind, var item]
                && int.TryParse(score, out var rank) && int.TryParse(kind, out var type) && long.TryParse(item, out var id)
                    ? new() { Kind = (SearchFormKind)type, ItemId = id, SortKey = sortKey, Score = rank }
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }
}
