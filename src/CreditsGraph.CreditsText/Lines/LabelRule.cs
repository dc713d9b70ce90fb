using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Role: Names</c>, with a colon, a leader, a tab, a bar or a dash, and the same turned round.</summary>
internal static partial class LabelRule
{
    // A telephone number has so many.
    private const int FewestDigits = 8;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.Labelled is not { } line)
            return [];
        if (Vocabulary.TableHeads.Has(line.Label.Chars) && Vocabulary.TableHeads.Has(line.Value.Chars)
            || (IsContact(line.Value.Text) && !InnerLabels.Of(row).Exists(label => label.Roles is not null && label.Start > 0)))
        {
            row.Claim(LineKind.Noise, "the head of a table or somebody's address");
            return [];
        }
        if ((InnerLabels.Letter(row.Letters, line.Label) ?? row.LabelRoles ?? Continued(draft, index, line.Label)) is { } roles)
            return Straight(draft, index, line, roles);
        return Turned(row, line);
    }

    // "Scénario, adaptation" over "et dialogues    X": one label on two rows.
    private static IReadOnlyList<RolePart>? Continued(Draft draft, int index, Slice label)
    {
        if (index == 0 || !draft.Rows[index - 1].IsFree || draft.Rows[index - 1].Labelled is { IsEmpty: false }
            || draft.Rows[index - 1].Text.Length > 60)
            return null;
        var blank = label.Chars.IndexOf(' ');
        if (blank <= 0 || !Vocabulary.Joiners.Has(label.To(blank).Text)
            || RoleReader.Known(draft.Rows[index - 1].Body) is not { } first
            || RoleReader.Known(label.From(blank + 1)) is not { } second)
            return null;
        draft.Rows[index - 1].ClaimCredits();
        return [.. first, .. second];
    }

    // "Attachée de presse : Magali Roussel – 06 00 00 00 00" says whom to call.
    public static bool IsContact(string value) =>
        value.Length < 200 && (value.Contains('@') && value.Contains('.')
            || value.AsSpan().CountAny(Digits) >= FewestDigits && Phone().Match(value).Value.Count(char.IsAsciiDigit) >= FewestDigits);

    [GeneratedRegex(@"(?:^|[\s:–-])\+?[0-9(][0-9]{1,3}[0-9 ().-]{6,}[0-9]")]
    private static partial Regex Phone();

    private static IEnumerable<CreditLine> Straight(
        Draft draft, int index, LabelledLine line, IReadOnlyList<RolePart> roles)
    {
        var row = draft.Rows[index];
        if (line.IsEmpty)
        {
            if (!line.Value.IsEmpty || !HasNamesBelow(draft, index))
                row.Claim(LineKind.Noise, "a label without a value");
            return [];
        }
        if ((line.Value.Chars.IndexOfAny(':', '：', '＝') > 0 && InnerLabels.Of(row).Count > 1)
            || (line.Layout == Layout.Colon && SeveralLabelsRule.HoldsAnother(row, line.Value)))
            return [];
        if (NamesNobody(line, roles[0]))
        {
            row.Claim(LineKind.Noise, "a menu of the site, or where the film was made");
            return [];
        }
        if (row.HasPlausibleValue)
            return [new CreditLine { Roles = roles, Names = line.Value, Row = row, Layout = line.Layout }];
        return line.Layout == Layout.Colon && NamesValue.IsLowerCaseList(line.Value)
            ? [new CreditLine { Roles = roles, Names = line.Value, Row = row, Layout = line.Layout, Confidence = 0.7 }]
            : [];
    }

    // "Locations: Torino, Chieri", "TRAILER   PHOTOS   COMMENT".
    private static bool NamesNobody(LabelledLine line, RolePart role) =>
        (role.Resolution.Role.Slug == "location-manager" && !NamesValue.IsListOfPeople(line.Value))
            || (Facts.LabelOf(line.Label.Trim(" 0123456789").Chars) is not null && !Vocabulary.CompanyRoles.Has(role.Resolution.Role.Slug)
                && WordForms.Count(line.Value.Chars) == 1 && !WordForms.IsEastAsian(line.Value.Chars))
            || (line.Layout == Layout.Leader && Menu.IsWithoutNames(line.Value.Text));

    private static bool HasNamesBelow(Draft draft, int index) =>
        draft.Next(index) is { } next && draft.Rows[next].IsFree
        && draft.Rows[next].Block <= draft.Rows[index].Block + 1
        && draft.Rows[next].Labelled is not { Layout: Layout.Colon }
        && NamesValue.IsPlausible(draft.Rows[next].Body);

    // "Alan Brook (screenplay) and": the list goes on in the next row.
    private static Slice WithoutJoiner(Slice value)
    {
        var blank = value.Chars.LastIndexOf(' ');
        return blank > 0 && (Vocabulary.Joiners.Has(value.From(blank + 1).Text) || value.Chars[^1] == '&')
            ? value.To(blank) : value;
    }

    private static IEnumerable<CreditLine> Turned(Row row, LabelledLine line)
    {
        if (row.UnderThanks || row.Section == Section.Aside || !NameShape.IsFullName(line.Label.Text) || InlineCredits.IsLabel(line.Label))
            return [];
        return RoleReader.Known(WithoutJoiner(line.Value)) is { } roles && roles[0].Resolution.Role.Slug != "crew"
            ? [new CreditLine { Roles = roles, Names = line.Label, Row = row, Layout = Layout.NameThenRole }]
            : [];
    }
}
