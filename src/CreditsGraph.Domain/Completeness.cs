namespace CreditsGraph.Domain;

/// <summary>How much of a film's credits the sources hold; unknown is not none.</summary>
public enum Completeness
{
    /// <summary>No source says whether there are more.</summary>
    Unknown,

    /// <summary>A source says that there are more.</summary>
    Partial,

    /// <summary>A source says that these are all.</summary>
    Complete,
}
