using CreditsGraph.Domain;

namespace CreditsGraph.Api.Lookup;

/// <summary>An id of a catalogue or register, to find what it means.</summary>
internal sealed class ExternalIdInput
{
    /// <summary>The catalogue or register.</summary>
    public required ExternalIdScheme Scheme { get; init; }

    /// <summary>Its own id, as it writes it: tt0462504, 550, Q2262932.</summary>
    public required string Value { get; init; }

    /// <summary>What is meant, where a catalogue numbers films and people apart (TMDB); absent: a film before a contributor.</summary>
    public ExternalIdOwner? Of { get; init; }
}
