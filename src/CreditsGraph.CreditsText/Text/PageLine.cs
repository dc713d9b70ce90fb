namespace CreditsGraph.CreditsText.Text;

/// <summary>One line of a page.</summary>
/// <param name="Number">The line, from 1.</param>
/// <param name="Start">Where it starts in the page.</param>
/// <param name="Text">Its text without the line ending.</param>
/// <param name="FullLength">Its length with the line ending.</param>
internal sealed record PageLine(int Number, int Start, string Text, int FullLength);
