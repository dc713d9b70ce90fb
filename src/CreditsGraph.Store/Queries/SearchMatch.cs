using CreditsGraph.Domain;

namespace CreditsGraph.Store.Queries;

/// <summary>What a search finds: an item, and the form of it that matches best.</summary>
public sealed class SearchMatch
{
    /// <summary>What the item is.</summary>
    public SearchFormKind Kind { get; init; }

    /// <summary>The item's key.</summary>
    public long ItemId { get; init; }

    /// <summary>What matches of one score are ordered by: a sort key as it is stored.</summary>
    public string SortKey { get; init; } = "";

    /// <summary>How well the form matches: 4 the whole form, 3 its beginning, 2 the beginning of a word, 1 anywhere in it.</summary>
    public int Score { get; init; }

    /// <summary>The form that matches, as it is written.</summary>
    public string Form { get; init; } = "";

    /// <summary>Whether the form is the item's own name, not a credited one.</summary>
    public bool IsName { get; init; }

    /// <summary>The best score first, then by sort key, kind and key.</summary>
    public static Comparer<SearchMatch> BestFirst { get; } = Comparer<SearchMatch>.Create((left, right) =>
        (right.Score, new TextKey(left.SortKey), left.Kind, left.ItemId)
            .CompareTo((left.Score, new TextKey(right.SortKey), right.Kind, right.ItemId)));
}
