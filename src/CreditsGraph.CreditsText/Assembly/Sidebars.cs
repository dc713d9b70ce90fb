using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>
/// Credits of another film in a sidebar: a role told already, in another layout, of nobody told before.
/// </summary>
internal static class Sidebars
{
    // A role that was told so often is not told in a sidebar: no need to look at them all.
    private const int MostTold = 50;

    public static void Drop(Draft draft)
    {
        var told = new Dictionary<string, List<CreditLine>>(StringComparer.Ordinal);
        var dropped = new HashSet<CreditLine>();
        foreach (var line in draft.CreditLines)
        {
            var slug = line.Roles[0].Resolution.Role.Slug;
            if (told.TryGetValue(slug, out var before) && IsForeign(draft, line, before))
                dropped.Add(line);
            else if (before is null)
                told[slug] = [line];
            else if (before.Count < MostTold)
                before.Add(line);
        }
        draft.CreditLines.RemoveAll(dropped.Contains);
        foreach (var line in dropped)
            Doubt(draft, line);
    }

    private static bool IsForeign(Draft draft, CreditLine line, List<CreditLine> before)
    {
        if (line.Layout != Layout.RoleOverNames || before.Count == MostTold
            || IsOfBodies(line, before)
            || before.Exists(other => other.Layout is Layout.RoleOverNames or Layout.NameOverRole))
            return false;
        var names = Names(line);
        return before.TrueForAll(other => !Names(other).Overlaps(names)) && IsApart(draft, before[^1].Row, line.Row);
    }

    // "Producción" told who, "Productoras" tells which companies.
    private static bool IsOfBodies(CreditLine line, List<CreditLine> before) =>
        line.Roles[0].Resolution.ForPerson is not null
            && !before.Exists(other => other.Roles[0].Wording.Equals(line.Roles[0].Wording, StringComparison.OrdinalIgnoreCase))
            && OrganizationShape.Weight(line.Names.Text, true) >= OrganizationShape.Enough;

    private static HashSet<string> Names(CreditLine line) =>
        [.. NameList.Split(line.Names).Select(part => NameFolding.Fold(part.Slice.Text))];

    // Something that is no credit stands between the two.
    private static bool IsApart(Draft draft, Row first, Row second)
    {
        for (var i = first.Index; i < second.Index; i++)
        {
            if (!draft.Rows[i].IsBlank && draft.Rows[i].Kind != LineKind.Fact)
                return true;
        }
        return false;
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
