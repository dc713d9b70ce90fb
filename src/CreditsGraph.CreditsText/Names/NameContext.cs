namespace CreditsGraph.CreditsText.Names;

/// <summary>What the line tells about the names in it.</summary>
/// <param name="IsCast">The names are actors, so brackets hold characters.</param>
/// <param name="IsCompany">The role is one that organizations hold.</param>
/// <param name="IsOpen">The role is one that both hold, such as "Production".</param>
/// <param name="CapsPage">The page writes names in capitals.</param>
/// <param name="InvertedPage">The page writes family names first, with a comma: "Sleeth, Lisa".</param>
/// <param name="SemicolonPage">The page writes family names first, with a semicolon: "Sleeth; Lisa".</param>
/// <param name="IsPlural">The role's wording names several people: "Producers".</param>
/// <param name="Language">The page's language by the words of its roles, two letters; null where nothing tells.</param>
/// <param name="Known">Full names that the page gives alone elsewhere, folded; null where it was not asked.</param>
/// <param name="Bodies">Names that the page gives for roles which only organizations hold, folded.</param>
/// <param name="IsThanks">The names are thanked: a body behind a person is another one to thank.</param>
internal readonly record struct NameContext(bool IsCast, bool IsCompany, bool IsOpen, bool CapsPage,
    bool InvertedPage = false, bool SemicolonPage = false, bool IsPlural = false, string? Language = null, IReadOnlySet<string>? Known = null, IReadOnlySet<string>? Bodies = null,
    bool IsThanks = false);
