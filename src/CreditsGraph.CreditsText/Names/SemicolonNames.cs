using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Names with a semicolon behind the family name: "Mirada; Annette, Garrafa; Juan".</summary>
internal static partial class SemicolonNames
{
    private const int Enough = 2;

    /// <summary>Whether several lists of the page are of such names and hardly any is not. Linear time.</summary>
    public static bool IsPage(IEnumerable<Slice> lists)
    {
        var all = lists.ToList();
        var turned = all.Count(list => Split(list) is not null);
        return turned >= Enough && turned * 3 >= all.Count * 2;
    }

    /// <summary>The names of the list; null where one of them has no semicolon or two. Linear time.</summary>
    public static List<NamePart>? Split(Slice list)
    {
        var parts = new List<NamePart>();
        var from = 0;
        foreach (Match match in Separator().Matches(list.Text))
        {
            parts.Add(new NamePart(list.Sub(from, match.Index - from).Trim(), match.Value.Trim()));
            from = match.Index + match.Length;
        }
        parts.Add(new NamePart(list.From(from).Trim(), ","));
        return parts.TrueForAll(IsTurned) ? parts : null;
    }

    private static bool IsTurned(NamePart part)
    {
        var mark = part.Slice.Chars.IndexOf(';');
        return mark > 0 && mark == part.Slice.Chars.LastIndexOf(';') && mark < part.Slice.Length - 1
            && WordForms.Split(part.Slice.To(mark).Text).Length <= 5
            && WordForms.Split(part.Slice.From(mark + 1).Text).Length <= 3;
    }

    [GeneratedRegex(@"\s*,\s*|\s+(?:y|e|and|et|und|&)\s+")]
    private static partial Regex Separator();
}
