using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Names;

/// <summary>One item of a list of names, and what stood between it and the item before.</summary>
internal readonly record struct NamePart(Slice Slice, string Joiner);
