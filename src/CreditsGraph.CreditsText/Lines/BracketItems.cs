using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Items with brackets, one after the other: <c>Ann Lee (Director), Bo Tran (Producer, Writer)</c> and the same turned
/// round, <c>Director (Ann Lee), Editor (Bo Tran)</c>.
/// </summary>
internal static partial class BracketItems
{
    private const string Edges = " ,;|•·/.&–—-";
    private const int LongestRow = 1500;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.UnderThanks || row.Section == Section.Cast || row.Text.Length > LongestRow || !row.Body.Chars.Contains('(') || Prose.IsProse(row.Text))
            return [];
        var items = Item().Matches(row.Text);
        var lines = items.Select(item => LineOf(row, item)).OfType<CreditLine>().ToList();
        var isWhole = lines.Count == 1 && items.Count == 1 && items[0].Length == row.Text.Length;
        return (lines.Count > 1 && lines.Count * 3 >= items.Count * 2) || isWhole ? lines : [];
    }

    private static CreditLine? LineOf(Row row, Match item)
    {
        var before = WithoutJoiner(row.Body.Sub(item.Groups["before"].Index, item.Groups["before"].Length).Trim(Edges));
        var within = row.Body.Sub(item.Groups["within"].Index, item.Groups["within"].Length).Trim();
        if (before.IsEmpty || within.IsEmpty)
            return null;
        if (RoleReader.Known(before) is { } roles)
            return NamesValue.IsListOfPeople(within) ? Credit(row, roles, within) : null;
        return !Vocabulary.FilmStates.Has(within.Chars) && IsHolder(before) && RoleReader.Known(within) is { } held ? Credit(row, held, before) : null;
    }

    private static Slice WithoutJoiner(Slice text)
    {
        var blank = text.Chars.IndexOf(' ');
        return blank > 0 && Vocabulary.Joiners.Has(text.To(blank).Text) ? text.From(blank + 1).Trim() : text;
    }

    private static bool IsHolder(Slice name) =>
        NamesValue.IsListOfPeople(name) || (NameShape.IsName(name.Text)
            && OrganizationShape.Weight(name.Text, false) >= OrganizationShape.Enough);

    private static CreditLine Credit(Row row, IReadOnlyList<RolePart> roles, Slice names) =>
        new() { Roles = roles, Names = names, Row = row, Layout = Layout.NameThenRole };

    [GeneratedRegex(@"(?<before>[^()]{2,80})\((?<within>[^()]{2,80})\)")]
    private static partial Regex Item();
}
