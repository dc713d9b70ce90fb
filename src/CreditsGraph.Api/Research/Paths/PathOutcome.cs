namespace CreditsGraph.Api.Research.Paths;

/// <summary>What came of looking for a path.</summary>
internal enum PathOutcome
{
    /// <summary>There is one.</summary>
    Found,

    /// <summary>There is one, but it has more hops than were allowed.</summary>
    NoneWithinMaxHops,

    /// <summary>There is none, however many hops are allowed.</summary>
    None,
}
