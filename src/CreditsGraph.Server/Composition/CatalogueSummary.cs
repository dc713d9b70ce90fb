namespace CreditsGraph.Server.Composition;

/// <summary>What was loaded, as the program says it when it starts: one line, and lines below it for what else is worth knowing.</summary>
internal sealed record CatalogueSummary(string Headline, IReadOnlyList<string> Lines)
{
    /// <summary>Why there is no catalogue, in one line; null: there is one.</summary>
    public string? Refusal { get; init; }

    /// <summary>That there is no catalogue to serve.</summary>
    public static CatalogueSummary Refuse(string line) => new("", []) { Refusal = line };
}
