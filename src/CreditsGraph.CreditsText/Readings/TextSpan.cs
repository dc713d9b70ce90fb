namespace CreditsGraph.CreditsText;

/// <summary>Where in the page a fact stands.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The UTF-16 unit in that line, from 1.</param>
/// <param name="Length">The length in UTF-16 units.</param>
public sealed record TextSpan(int Line, int Column, int Length);
