namespace CreditsGraph.CreditsText;

/// <summary>One line of a page. The lines of a reading, put together, are the page.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Kind">What it was taken for.</param>
/// <param name="Reason">What was read from it, or why nothing was.</param>
/// <param name="Start">Where it starts in the page, in UTF-16 units from 0.</param>
/// <param name="Length">Its length with its line ending.</param>
/// <param name="Text">Its text without the line ending.</param>
public sealed record LineReading(int Line, LineKind Kind, string? Reason, int Start, int Length, string Text);
