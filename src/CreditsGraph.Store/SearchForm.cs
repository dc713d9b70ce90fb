using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Store;

/// <summary>
/// A text that search looks in: a title, a name, or another form that somebody is credited under. A credited form that
/// folds like the name has no row, as it would never match better.
/// </summary>
public sealed class SearchForm
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>What the form belongs to.</summary>
    public SearchFormKind Kind { get; init; }

    /// <summary>The key of what the form belongs to.</summary>
    public long ItemId { get; init; }

    /// <summary>What hits of one score are ordered by: the item's own sort key.</summary>
    public TextKey SortKey { get; init; }

    /// <summary>Whether this is the item's own name, not a credited form.</summary>
    public bool IsName { get; init; }

    /// <summary>The form as it is written.</summary>
    public string Form { get; init; } = "";

    /// <summary>The form as it is compared.</summary>
    public string Folded { get; init; } = "";

    /// <summary>The form of a title or name.</summary>
    public static SearchForm OfName(long id, SearchFormKind kind, long itemId, TextKey sortKey, string name) =>
        OfName(id, kind, itemId, sortKey, name, NameFolding.Fold(name));

    /// <summary>The form of a title or name whose folding is known already.</summary>
    public static SearchForm OfName(long id, SearchFormKind kind, long itemId, TextKey sortKey, string name, string folded) => new()
    {
        Id = id,
        Kind = kind,
        ItemId = itemId,
        SortKey = sortKey,
        IsName = true,
        Form = name,
        Folded = Beginning.Of(folded),
    };

    /// <summary>Another form that a contributor is credited under, or another title of a film.</summary>
    public static SearchForm Other(long id, SearchFormKind kind, long itemId, TextKey sortKey, string form) => new()
    {
        Id = id,
        Kind = kind,
        ItemId = itemId,
        SortKey = sortKey,
        Form = form,
        Folded = Beginning.Of(NameFolding.Fold(form)),
    };

    /// <summary>The kind of a contributor's forms.</summary>
    public static SearchFormKind KindOf(ContributorKind kind) =>
        kind == ContributorKind.Person ? SearchFormKind.Person : SearchFormKind.Organization;
}
