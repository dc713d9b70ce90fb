namespace CreditsGraph.Importing;

/// <summary>Another title of a film.</summary>
/// <param name="Title">The title.</param>
/// <param name="IsOriginal">Whether it is the one in the film's own language.</param>
public readonly record struct OtherTitle(string Title, bool IsOriginal);
