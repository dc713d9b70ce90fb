namespace CreditsGraph.Importing.Identity;

/// <summary>One way to write a name, and how an index lists it.</summary>
internal readonly record struct NameForm(string Name, string SortName)
{
    /// <summary>
    /// Whether this is the better of two ways to write one name: with its accents rather than without, in mixed case
    /// rather than in capitals, then by code point. The same whichever was read first.
    /// </summary>
    public bool IsBetterThan(NameForm other)
    {
        if (ReferenceEquals(Name, other.Name) && ReferenceEquals(SortName, other.SortName))
            return false;
        if (string.Equals(Name, other.Name, StringComparison.Ordinal))
            return string.CompareOrdinal(SortName, other.SortName) < 0;
        var (accents, others) = (Accents(Name), Accents(other.Name));
        if (accents != others)
            return accents > others;
        return IsOfOneCase(Name) != IsOfOneCase(other.Name)
            ? IsOfOneCase(other.Name)
            : string.CompareOrdinal(Name, other.Name) < 0;
    }

    private static int Accents(string text) => text.Count(c => c > '\u007F' && char.IsLetter(c));

    private static bool IsOfOneCase(string text) => !(text.Any(char.IsUpper) && text.Any(char.IsLower));
}
