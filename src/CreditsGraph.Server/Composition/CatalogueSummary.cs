namespace CreditsGraph.Server.Composition;

/// <summary>What was loaded, as the program says it when it starts: one line, and lines below it for what else is worth knowing.</summary>
internal sealed record CatalogueSummary(string Headline, IReadOnlyList<string> Lines);
