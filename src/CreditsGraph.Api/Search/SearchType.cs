namespace CreditsGraph.Api.Search;

/// <summary>What a search looks for; of equal matches, films come first.</summary>
internal enum SearchType
{
    /// <summary>Films, by title.</summary>
    Film,

    /// <summary>People, by name and credited-as forms.</summary>
    Person,

    /// <summary>Organizations, by name and credited-as forms.</summary>
    Organization,

    /// <summary>Roles, by name.</summary>
    Role,

    /// <summary>Publications, by name.</summary>
    Publication,
}
