namespace CreditsGraph.CreditsText;

/// <summary>What a line of a page was taken for.</summary>
public enum LineKind
{
    /// <summary>It states a fact: of the film, of a credit, of a review, or the heading over some.</summary>
    Fact,

    /// <summary>It tells something in sentences.</summary>
    Prose,

    /// <summary>It says nothing of the film; the reason says why.</summary>
    Noise,

    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>It was not understood, in part or at all; an issue says what.</summary>
    Issue,
}
