namespace CreditsGraph.Importing;

/// <summary>What a catalogue calls somebody or something.</summary>
/// <param name="Scheme">The catalogue: "tmdb", "imdb".</param>
/// <param name="Value">Its own id.</param>
public readonly record struct ExternalId(string Scheme, string Value)
{
    /// <summary>Scheme and value in one word: "imdb:nm0000006".</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
