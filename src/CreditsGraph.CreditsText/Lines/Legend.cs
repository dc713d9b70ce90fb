using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>What a page says its short labels mean: <c>R: Realização - RO: Roteiro - M: Montagem</c>.</summary>
internal static partial class Legend
{
    private const int Fewest = 3;
    private const int LongestRow = 1000;

    /// <summary>
    /// The short labels that a row of the page explains; null where none does. The row is claimed: it names nobody.
    /// Linear time.
    /// </summary>
    public static WordList? Find(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.IsFree && row.Text.Length < LongestRow && row.Text.AsSpan().ContainsAny(":：=")))
        {
            if (Read(row) is not { } items)
                continue;
            row.Claim(LineKind.Noise, "what short labels mean");
            return WordList.Of(items);
        }
        return null;
    }

    private static List<string>? Read(Row row)
    {
        var items = Item().Matches(row.Text);
        if (items.Count < Fewest || items.Sum(item => item.Length) * 10 < row.Text.Length * 9)
            return null;
        var meanings = new List<string>();
        foreach (Match item in items)
        {
            var role = item.Groups["role"];
            if (RoleReader.Known(row.Body.Sub(role.Index, role.Length)) is null)
                return null;
            meanings.Add($"{item.Groups["label"].Value}={role.Value}");
        }
        return meanings;
    }

    [GeneratedRegex(@"(?:^|[,;|/·•–—-])\s*(?<label>\p{L}{1,4})\.?\s?[:：=]\s?(?<role>\p{L}[\p{L}' ]{2,40}?)\s*(?=$|[,;|/·•]|\s[–—-]\s|\.$)\.?")]
    private static partial Regex Item();
}
