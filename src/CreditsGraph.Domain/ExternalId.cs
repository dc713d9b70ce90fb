namespace CreditsGraph.Domain;

/// <summary>What a catalogue or register calls a film, a person or an organization.</summary>
public sealed class ExternalId
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The catalogue or register.</summary>
    public ExternalIdScheme Scheme { get; init; }

    /// <summary>Its own id, as it writes it.</summary>
    public string Value { get; init; } = "";

    /// <summary>The key of the film that is meant; null: a contributor is.</summary>
    public long? FilmId { get; init; }

    /// <summary>The key of the contributor that is meant; null: a film is.</summary>
    public long? ContributorId { get; set; }

    /// <summary>Whether the id was of a record of its own until that was merged into another one.</summary>
    public bool IsRedirected { get; set; }
}
