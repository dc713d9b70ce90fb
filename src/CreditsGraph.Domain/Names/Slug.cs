namespace CreditsGraph.Domain.Names;

/// <summary>A name as it stands in an address.</summary>
public static class Slug
{
    /// <summary>
    /// The folded words of <paramref name="text"/> joined by dashes; letters outside Latin stay. Empty when nothing
    /// is left. Linear time.
    /// </summary>
    public static string From(string text) => FromFolded(NameFolding.Fold(text));

    /// <summary>The same of a text that is folded already.</summary>
    public static string FromFolded(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        return folded.Replace(' ', '-');
    }
}
