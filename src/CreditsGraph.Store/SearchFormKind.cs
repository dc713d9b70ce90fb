namespace CreditsGraph.Store;

/// <summary>What a form of search belongs to; of equal matches the earlier kind comes first.</summary>
public enum SearchFormKind
{
    /// <summary>A film's title.</summary>
    Film,

    /// <summary>A person's name or credited form.</summary>
    Person,

    /// <summary>An organization's name or credited form.</summary>
    Organization,

    /// <summary>A role's name.</summary>
    Role,

    /// <summary>A publication's name.</summary>
    Publication,
}
