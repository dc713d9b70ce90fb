using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: what a site puts around a page, and rows of mere signs.</summary>
internal static partial class Chrome
{
    private const int MostWords = 4;
    private const int TopRows = 3;
    private const int LongestRole = 60;
    private const string Furniture = "a part of the site, not of the film";
    private static readonly char[] NavigationMarks = ['›', '»', '>', '|', '/', '·', '•'];
    private static readonly SearchValues<char> NavigationSigns = SearchValues.Create(NavigationMarks);

    public static void Run(Draft draft)
    {
        foreach (var (row, noise) in SideBySide.Ask(draft.Rows, row => row.IsFree ? NoiseOf(row.Text) : null, draft.CancellationToken))
        {
            if (noise is not null && !(noise == Furniture && IsRoleOverName(draft, row)))
                row.Claim(LineKind.Noise, noise);
            else if (row.IsFree)
                TakeAside(draft, row);
        }
        TakeTopMenu(draft);
    }

    private static void TakeAside(Draft draft, Row row)
    {
        if (IsCopyright(row.Text))
            TakeCopyright(draft, row);
        else if (Prizes.IsPrize(row) && draft.Previous(row.Index) is not null)
            row.Claim(LineKind.Noise, "a prize or a selection");
        else if (IsCaption(draft, row))
            row.ClaimCaption();
    }

    private static string? NoiseOf(string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
            return "signs without a word";
        if (text.Length < 16 && PageCount().IsMatch(text))
            return "a page count";
        if (text.AsSpan().ContainsAny('.', '@', '/') && !text.Contains(' ') && Address().IsMatch(text))
            return "an address of the net";
        return !IsCopyright(text) && IsFurniture(text) ? Furniture : null;
    }

    private static void TakeTopMenu(Draft draft)
    {
        foreach (var top in draft.Rows.Where(row => !row.IsBlank).Take(TopRows))
        {
            if (top.IsFree && Menu.IsOverPage(top.Text))
                top.Claim(LineKind.Noise, "a menu of the site");
        }
    }

    private static bool IsFurniture(string text)
    {
        if (text.Length > 200)
            return false;
        var folded = NameFolding.Fold(text);
        if (Vocabulary.Chrome.HasFolded(folded) || IsLinkWithMore(text))
            return true;
        if (IsNavigation(text) || Menu.IsGlued(text) || Menu.IsOfSections(text) || Menu.IsOfTabs(text))
            return true;
        var end = 0;
        for (var words = 0; words < MostWords && end < folded.Length; words++)
        {
            var blank = folded.IndexOf(' ', end + 1);
            end = blank < 0 ? folded.Length : blank;
            if (Vocabulary.ChromeStarts.HasFolded(folded.AsSpan(0, end)))
                return true;
        }
        return false;
    }

    private static bool IsLinkWithMore(string text) => IsCountedLink(text) || IsLinkBesideTime(text);

    // "Tráilers [2]", "▼ 2008 (212)"
    private static bool IsCountedLink(string text) =>
        text[^1] is ']' or ')' && Counted().Match(text) is { Success: true } count
            && (Vocabulary.Chrome.Has(text[..count.Index]) || FactPieces.Year(text[..count.Index].TrimStart('▼', '►', '▶', '▸', '▾', ' ')) is not null);

    // "예매하기   GV 12월 3일(토) 16:30 2관"
    private static bool IsLinkBesideTime(string text) =>
        text.IndexOf("  ", StringComparison.Ordinal) is > 0 and var gap && Vocabulary.Chrome.Has(text[..gap]) && Clock().IsMatch(text);

    // "Recherche" is a button for some and a role for others.
    private static bool IsRoleOverName(Draft draft, Row row) =>
        row.Text.Length < LongestRole && row.Index > 0 && !draft.Rows[row.Index - 1].IsBlank && row.Roles is not null
            && draft.PeopleUnder(row) is not null;

    // "Photo of Ann Lee" over "Ann Lee"
    private static bool IsCaption(Draft draft, Row row)
    {
        var words = WordForms.Split(row.Text);
        return words.Length is > 2 and < 9 && Vocabulary.Pictures.Has(words[0]) && (Vocabulary.By.Has(words[1]) || words[1] is "of")
            && draft.Next(row.Index) is { } next && row.Text.EndsWith(draft.Rows[next].Text, StringComparison.OrdinalIgnoreCase);
    }

    // "Home › Catalogue › Documentaries", "Log in | Register | Cart (0)"
    private static bool IsNavigation(string text)
    {
        if (!text.AsSpan().ContainsAny(NavigationSigns))
            return false;
        var pieces = text.Split(NavigationMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length > 1 && Vocabulary.Chrome.Has(pieces[0]);
    }

    private static bool IsCopyright(string text) =>
        text[0] is 'Ⓒ' || text.Contains('©') || (text[0] is '(' or 'c' or 'C' && Copyright().IsMatch(text));

    private static void TakeCopyright(Draft draft, Row row)
    {
        if (row.Text.Length > 200)
            return;
        if (FactPieces.LastYear(row.Text) is { } year)
            draft.OfferYear(year, YearSource.Copyright);
        row.Claim(LineKind.Fact, "copyright");
    }

    [GeneratedRegex(@"\b[0-2]?[0-9][:.h][0-5][0-9]\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\s?[\[(]\d{1,4}[\])]$")]
    private static partial Regex Counted();

    [GeneratedRegex(@"^\d{1,4}\s*/\s*\d{1,4}$|^(?:page|seite|p\.)\s*\d{1,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex PageCount();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$|^\S+@\S+\.\w+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|fr|film|tv|io|co\.uk|info)(?:/\S*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\(c\)\s*\d{4}|^copyright\s", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();
}
