using CreditsGraph.Domain;

namespace CreditsGraph.Api.Search;

/// <summary>One form of an item that matches, and how well.</summary>
internal sealed record SearchHit(SearchType Type, long Key, TextKey SortKey, int Score, string Matched, string MatchedField)
    : IComparable<SearchHit>
{
    /// <summary>The best score first, then by sort key, type and key.</summary>
    public int CompareTo(SearchHit? other)
    {
        if (other is null)
            return -1;
        var order = other.Score.CompareTo(Score);
        if (order == 0)
            order = SortKey.CompareTo(other.SortKey);
        if (order == 0)
            order = Type.CompareTo(other.Type);
        return order != 0 ? order : Key.CompareTo(other.Key);
    }
}
