namespace CreditsGraph.Api.Lookup;

/// <summary>What became of the lookup of an external id.</summary>
internal enum LookupStatus
{
    /// <summary>The id is known.</summary>
    Found,

    /// <summary>The id was of a record of its own, which was merged into the one that comes back.</summary>
    Redirected,

    /// <summary>No source has the id.</summary>
    NotFound,
}
