namespace CreditsGraph.CreditsText.Text;

/// <summary>The part of a page that a heading opens.</summary>
internal enum Section : byte
{
    /// <summary>No heading stood before.</summary>
    None,

    /// <summary>Characters and actors.</summary>
    Cast,

    /// <summary>Roles and people.</summary>
    Crew,

    /// <summary>The story, a statement, a biography.</summary>
    Story,

    /// <summary>What the press says.</summary>
    Press,

    /// <summary>Festivals, awards, screenings, contacts, technical data: nobody's credit.</summary>
    Aside,

    /// <summary>Other films.</summary>
    Related,
}
