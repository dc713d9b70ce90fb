using CreditsGraph.Domain;

namespace CreditsGraph.Importing;

/// <summary>What a catalogue calls somebody or something.</summary>
/// <param name="Scheme">The catalogue.</param>
/// <param name="Value">Its own id.</param>
public readonly record struct CatalogueId(ExternalIdScheme Scheme, string Value)
{
    /// <summary>Scheme and value in one word: "Imdb:nm0000006".</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
