using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: labels one under the other and then their values in the same order: "Director", "Editor", "Music" over
/// "Ann Lee", "Bo Tran", "Cy Fox".
/// </summary>
internal static class Stacks
{
    private const int Fewest = 3;
    private const int Most = 60;
    private const int LongestValue = 160;

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (!IsLabel(draft.Rows[i]))
                continue;
            var labels = Run(draft, i, IsLabel);
            if ((labels.Count is >= Fewest and <= Most ? ValuesOf(draft, labels) : null) is { } values)
                Take(draft, labels, values);
            else if (HalvesOf(draft, i) is { } halves)
                Take(draft, halves.Labels, halves.Values);
            i = labels[^1].Index;
        }
    }

    private static List<Row> Run(Draft draft, int from, Func<Row, bool> belongs)
    {
        var rows = new List<Row>();
        for (int? i = from; i is { } at && belongs(draft.Rows[at]); i = draft.Next(at))
            rows.Add(draft.Rows[at]);
        return rows;
    }

    // "Cast" among the labels was taken for a heading.
    private static bool IsLabel(Row row) =>
        !row.IsBlank && row.Text.Length < 60 && (row.IsFree || row.IsHeading) && row.Section != Section.Related
            && (row.Roles is not null || (row.IsFree && Facts.LabelOf(row.Body.Trim(":：").Text) is not null));

    // As many values as labels, each what its label asks for, and no further one: names over their roles look alike.
    private static List<Row>? ValuesOf(Draft draft, List<Row> labels)
    {
        if (draft.Next(labels[^1].Index) is not { } first || labels.Count(row => row.Roles is not null) < 2)
            return null;
        var values = Run(draft, first, IsValue);
        if (values.Count > labels.Count && values[labels.Count].Block != values[labels.Count - 1].Block)
            values.RemoveRange(labels.Count, values.Count - labels.Count);
        if (values.Count != labels.Count || (draft.Next(values[^1].Index) is { } next && IsLabel(draft.Rows[next])
            && draft.Rows[next].Block == values[^1].Block))
            return null;
        return Agree(labels, values) ? values : null;
    }

    // A block whose first half are labels, a few of them unknown here, and whose second half has none.
    private static (List<Row> Labels, List<Row> Values)? HalvesOf(Draft draft, int from)
    {
        if (StandsWithin(draft, from))
            return null;
        var rows = draft.Rows.Skip(from).TakeWhile(row => row.Block == draft.Rows[from].Block).Take((Most * 2) + 1).ToList();
        var half = rows.Count / 2;
        if (rows.Count % 2 != 0 || half is < Fewest or > Most)
            return null;
        var (labels, values) = (rows[..half], rows[half..]);
        return labels.Count(row => row.Roles is not null) >= Fewest && labels.Count(IsLabel) * 4 >= half * 3
            && values.TrueForAll(IsValue) && Agree(labels, values) ? (labels, values) : null;
    }

    private static bool StandsWithin(Draft draft, int index) =>
        index > 0 && draft.Rows[index - 1].Block == draft.Rows[index].Block && !draft.Rows[index - 1].IsBlank;

    // Beside a role stand names.
    private static bool Agree(List<Row> labels, List<Row> values)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].Roles is not null && !NamesValue.IsListOfNames(values[i].Body))
                return false;
        }
        return true;
    }

    private static bool IsValue(Row row) =>
        row.IsFree && row.Text.Length < LongestValue && row.Text[^1] != ':' && !IsLabel(row) && !Prose.IsProse(row.Text);

    private static void Take(Draft draft, List<Row> labels, List<Row> values)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if ((labels[i].Roles ?? RolesLike(labels[i], values[i])) is { } roles)
                draft.CreditLines.Add(Credit(roles, values[i], values[i].Body));
            else
                Facts.Take(draft, new LabelledLine(labels[i].Body.Trim(":：").Trim(), values[i].Body, Layout.RoleOverNames));
            Claim(labels[i]);
            Claim(values[i]);
        }
    }

    // "Honey Advisor" beside somebody's name.
    private static IReadOnlyList<RolePart>? RolesLike(Row label, Row value) =>
        RoleReader.LooksLikeRole(label.Body) && NamesValue.IsListOfPeople(value.Body) ? RoleReader.Any(label.Body) : null;

    private static CreditLine Credit(IReadOnlyList<RolePart> roles, Row row, Slice names) =>
        new() { Roles = roles, Names = names, Row = row, Layout = Layout.RoleOverNames, Confidence = 0.85 };

    private static void Claim(Row row) => row.ClaimCredits();
}
