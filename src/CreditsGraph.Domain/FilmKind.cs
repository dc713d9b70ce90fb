namespace CreditsGraph.Domain;

/// <summary>The kind of film, where a source states it.</summary>
public enum FilmKind
{
    /// <summary>A work of non-fiction of any length.</summary>
    Documentary,

    /// <summary>A fiction film of full length.</summary>
    Feature,

    /// <summary>A short film of fiction.</summary>
    Short,

    /// <summary>A work in episodes.</summary>
    Series,

    /// <summary>Stated to be something else: an interactive work, a music video.</summary>
    Other,
}
