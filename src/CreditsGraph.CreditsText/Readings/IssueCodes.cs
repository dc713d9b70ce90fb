namespace CreditsGraph.CreditsText;

/// <summary>The sorts of doubt that a reading can hold.</summary>
public static class IssueCodes
{
    /// <summary>A line that nothing was made of.</summary>
    public const string LineNotUnderstood = "LINE_NOT_UNDERSTOOD";

    /// <summary>A role that the vocabulary does not know.</summary>
    public const string UnknownRole = "UNKNOWN_ROLE";

    /// <summary>A part of a credit line that is no name.</summary>
    public const string NotAName = "NOT_A_NAME";

    /// <summary>Credits that look as if they belonged to another film of the page.</summary>
    public const string PerhapsAnotherFilm = "PERHAPS_ANOTHER_FILM";

    /// <summary>A list that says it goes on elsewhere ("et al.").</summary>
    public const string ListCutShort = "LIST_CUT_SHORT";

    /// <summary>Characters that no text holds: U+0000 or half a surrogate pair.</summary>
    public const string BrokenCharacter = "BROKEN_CHARACTER";
}
