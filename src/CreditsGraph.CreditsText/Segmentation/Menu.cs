using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A site's menu in one row: "Films   Programme   Archive   Press", "Studies » Projects » 2015".</summary>
internal static partial class Menu
{
    private const int LongestRow = 200;
    private const int FewestPieces = 3;
    private const int FewestGlued = 4;
    private const int MostWords = 3;
    private static readonly SearchValues<char> NoItem = SearchValues.Create(":：,;?!(");

    /// <summary>
    /// Whether the page's first row is a menu: several short pieces, none of them a fact, and not all of them names.
    /// </summary>
    public static bool IsOverPage(string text) =>
        Pieces(text) is { } pieces && Array.TrueForAll(pieces, IsItem)
            && Array.Exists(pieces, piece => RoleVocabulary.Current.Recognize(piece) is null)
            && Array.Exists(pieces, piece => !NameShape.IsFullName(piece) || WordForms.IsEastAsian(piece))
            && !HoldsCredits(pieces);

    // "Director | Ann Lee | Editor | Bo Tran": roles beside names, more than once.
    private static bool HoldsCredits(string[] pieces)
    {
        var pairs = 0;
        for (var i = 0; i + 1 < pieces.Length; i += 2)
        {
            var (first, second) = (RoleVocabulary.Current.Recognize(pieces[i]) is not null, RoleVocabulary.Current.Recognize(pieces[i + 1]) is not null);
            pairs += first != second && NameShape.IsFullName(first ? pieces[i + 1] : pieces[i]) ? 1 : 0;
        }
        return pairs > 1;
    }

    /// <summary>Whether most pieces of the row head parts of a page: "CAST   CREW   DETAILS   RELEASES".</summary>
    public static bool IsOfSections(string text) =>
        Pieces(text) is { } pieces && Array.TrueForAll(pieces, IsItem) && pieces.Count(IsSection) * 2 >= pieces.Length;

    /// <summary>Whether the row is a menu of a film's lists, that of the cast first and so open: "Cast Crew Details Genres".</summary>
    public static bool OpensCast(string text) =>
        text.Length < 60 && Tabs(text) is { } tabs && Vocabulary.CastSections.Has(tabs[0]);

    /// <summary>Whether most words of the row head parts of a page: "Cast Crew Details Genres Releases".</summary>
    public static bool IsOfTabs(string text) => text.Length < 60 && Tabs(text) is not null;

    /// <summary>Whether the items of a menu stand without blanks between them: "FilmsTrailersNewsSign in".</summary>
    public static bool IsGlued(string text) =>
        text.Length < LongestRow && Glue().Split(text) is { Length: >= FewestGlued } pieces
            && Array.TrueForAll(pieces, IsItem) && pieces.Count(piece => Vocabulary.Chrome.Has(piece) || IsSection(piece)) > 1;

    /// <summary>Whether the text is several short pieces far apart, none of them anybody's name: "FOTO   COMMENTA".</summary>
    public static bool IsWithoutNames(string text) =>
        text.Length < LongestRow && Gap().Split(text) is { Length: > 1 } pieces
            && Array.TrueForAll(pieces, piece => !NameShape.IsFullName(piece)
                && OrganizationShape.Weight(piece, true) < OrganizationShape.Enough);

    private static string[]? Tabs(string text)
    {
        var words = WordForms.Split(text);
        // "Distribution Canopée Distribution" says one thing twice: a menu does not.
        return words.Length is > 2 and < 8 && !text.AsSpan().ContainsAny(NoItem) && words.All(WordForms.StartsUpper)
            && words.Where(IsSection).Distinct(StringComparer.OrdinalIgnoreCase).Count() * 3 >= words.Length * 2 ? words : null;
    }

    private static string[]? Pieces(string text)
    {
        if (text.Length > LongestRow)
            return null;
        var pieces = Gap().Split(text);
        return pieces.Length >= FewestPieces ? pieces : null;
    }

    private static bool IsItem(string piece) =>
        piece.Length > 0 && WordForms.Split(piece).Length <= MostWords && !piece.AsSpan().ContainsAny(NoItem)
            && (FactPieces.Year(piece) is not null || !Facts.IsFact(piece));

    private static bool IsSection(string piece) =>
        Vocabulary.Tabs.Has(piece)
            && (Vocabulary.CastSections.Has(piece) || Vocabulary.CrewSections.Has(piece) || Vocabulary.StorySections.Has(piece)
                || Vocabulary.AsideSections.Has(piece) || Vocabulary.PressSections.Has(piece) || Vocabulary.Labels.Has(piece));

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Glue();

    [GeneratedRegex(@"\s{3,}|\t+|\s+[|»›>]\s+")]
    private static partial Regex Gap();
}
