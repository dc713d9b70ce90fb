using System.Buffers.Text;
using System.Text.Json;
using CreditsGraph.Domain;

namespace CreditsGraph.Api.Search;

/// <summary>Cursors of a search: the Base64 of what hits are ordered by, so that a page goes on where the last one ended.</summary>
internal static class SearchCursor
{
    public static string Write(SearchHit hit) => Convert.ToBase64String(
        JsonSerializer.SerializeToUtf8Bytes<string[]>(["search", $"{hit.Score:D}", hit.SortKey.Value, $"{hit.Type:D}", $"{hit.Key:D}"]));

    /// <summary>A hit to compare others with; null when the text is no cursor of a search.</summary>
    public static SearchHit? Read(string cursor)
    {
        if (cursor.Length == 0 || !Base64.IsValid(cursor))
            return null;
        try
        {
            var parts = JsonSerializer.Deserialize<string[]>(Convert.FromBase64String(cursor));
            return parts is ["search", var score, var sortKey, var type, var key]
                && int.TryParse(score, out var rank) && int.TryParse(type, out var kind) && long.TryParse(key, out var id)
                    ? new((SearchType)kind, id, new TextKey(sortKey), rank, "", "")
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }
}
