using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A site's menu in one row: "Films   Programme   Archive   Press", "Studies » Projects » 2015".</summary>
internal static partial class Menu
{
    private const int LongestRow = 200;
    private const int FewestPieces = 3;
    private const int MostWords = 3;
    private static readonly SearchValues<char> NoItem = SearchValues.Create(":：,;?!");

    /// <summary>
    /// Whether the page's first row is a menu: several short pieces, none of them a fact, and not all of them names.
    /// </summary>
    public static bool IsOverPage(string text) =>
        Pieces(text) is { } pieces && Array.TrueForAll(pieces, IsItem)
            && Array.Exists(pieces, piece => !NameShape.IsFullName(piece) || WordForms.IsEastAsian(piece));

    /// <summary>Whether most pieces of the row head parts of a page: "CAST   CREW   DETAILS   RELEASES".</summary>
    public static bool IsOfSections(string text) =>
        Pieces(text) is { } pieces && Array.TrueForAll(pieces, IsItem) && pieces.Count(IsSection) * 2 >= pieces.Length;

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
        Vocabulary.CastSections.Has(piece) || Vocabulary.CrewSections.Has(piece) || Vocabulary.StorySections.Has(piece)
            || Vocabulary.AsideSections.Has(piece) || Vocabulary.PressSections.Has(piece) || Vocabulary.Labels.Has(piece);

    [GeneratedRegex(@"\s{3,}|\t+|\s+[|»›>]\s+")]
    private static partial Regex Gap();
}
