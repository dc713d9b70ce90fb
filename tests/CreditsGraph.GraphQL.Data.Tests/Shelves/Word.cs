using CreditsGraph.Domain;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

/// <summary>Text alone, to filter and order.</summary>
public sealed class Word
{
    public long Id { get; init; }

    public string Spelling { get; init; } = "";

    public TextKey SpellingKey { get; init; }
}
