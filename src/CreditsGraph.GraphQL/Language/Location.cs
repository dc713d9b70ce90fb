namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// A range of bytes of a source: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.
/// </summary>
public readonly record struct Location(int Start, int End);
