namespace CreditsGraph.Domain.Names;

/// <summary>A name as it stands in an address.</summary>
public static class Slug
{
    /// <summary>
    /// The folded words of <paramref name="text"/> joined by dashes; letters outside Latin stay. Empty when nothing
    /// is left. Linear time.
    /// </summary>
    public static string From(string text) => NameFolding.Fold(text).Replace(' ', '-');
}
