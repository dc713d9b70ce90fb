namespace CreditsGraph.CreditsText.Lines;

/// <summary>Which sides of a row of two name an actor in full.</summary>
internal enum CastSides : byte
{
    /// <summary>Nobody has looked.</summary>
    Unknown,

    /// <summary>Neither side, or the row has no sides.</summary>
    Neither,

    First,

    Second,

    Both,
}
