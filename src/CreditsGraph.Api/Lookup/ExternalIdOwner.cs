namespace CreditsGraph.Api.Lookup;

/// <summary>What an external id may mean.</summary>
internal enum ExternalIdOwner
{
    /// <summary>A film.</summary>
    Film,

    /// <summary>A person or an organization.</summary>
    Contributor,
}
