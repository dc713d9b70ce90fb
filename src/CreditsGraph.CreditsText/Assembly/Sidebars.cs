using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Credits of another film in a sidebar: a role told already, in another layout, of nobody told before.</summary>
internal static class Sidebars
{
    public static void Drop(Draft draft)
    {
        var told = new Dictionary<string, List<CreditLine>>(StringComparer.Ordinal);
        var dropped = new HashSet<CreditLine>();
        foreach (var line in draft.CreditLines)
        {
            var slug = line.Roles[0].Resolution.Role.Slug;
            if (told.TryGetValue(slug, out var before) && IsForeign(draft, line, before))
                dropped.Add(line);
            else
                (before ?? (told[slug] = [])).Add(line);
        }
        draft.CreditLines.RemoveAll(dropped.Contains);
        foreach (var line in dropped)
            Doubt(draft, line);
    }

    private static bool IsForeign(Draft draft, CreditLine line, List<CreditLine> before)
    {
        if (line.Layout != Layout.RoleOverNames || before.Exists(other => other.Layout is Layout.RoleOverNames or Layout.NameOverRole))
            return false;
        var names = Names(line);
        return before.TrueForAll(other => !Names(other).Overlaps(names)) && IsApart(draft, before[^1].Row, line.Row);
    }

    private static HashSet<string> Names(CreditLine line) =>
        [.. NameList.Split(line.Names).Select(part => NameFolding.Fold(part.Slice.Text))];

    // Something that is no credit stands between the two.
    private static bool IsApart(Draft draft, Row first, Row second)
    {
        var from = draft.Rows.IndexOf(first);
        var to = draft.Rows.IndexOf(second);
        return draft.Rows.Skip(from).Take(to - from).Any(row => !row.IsBlank && row.Kind != LineKind.Fact);
    }

    private static void Doubt(Draft draft, CreditLine line)
    {
        line.Row.Release();
        line.Row.Claim(LineKind.Issue, "perhaps another film's credits");
        draft.Doubt(
            line.Row.Body,
            IssueCodes.PerhapsAnotherFilm,
            $"\"{line.Roles[0].Wording}\" was told already, of other people and in another layout; this looks like another film's.",
            "Read that film's page by itself.");
    }
}
