namespace CreditsGraph.Store.Bulk;

/// <summary>What an import adds to and changes in a contributor.</summary>
/// <param name="Id">The key of the contributor.</param>
/// <param name="Films">How many films more.</param>
/// <param name="AlsoKnownAs">All other forms that a person is credited under from now on; null: as before.</param>
/// <param name="Disambiguation">What tells a person from namesakes from now on; null: as before.</param>
public readonly record struct ContributorUpdate(long Id, int Films, IReadOnlyList<string>? AlsoKnownAs, string? Disambiguation = null);
