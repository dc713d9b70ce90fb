using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// A role on a row of its own, under it the rows of its names; a company's heading over several of these.
/// </summary>
internal sealed class RoleOverNames
{
    private static readonly string[] HeadingEnds = ["credits", "crew", "team", "staff"];

    private readonly Draft draft;
    private readonly List<ShapedRow> rows;
    private IReadOnlyList<RolePart>? roles;
    private Row? roleRow;
    private bool roleHasNames;
    private int credited;
    private string? affiliation;

    private RoleOverNames(Draft draft, List<ShapedRow> rows)
    {
        this.draft = draft;
        this.rows = rows;
    }

    public static void Read(Draft draft, List<ShapedRow> rows) => new RoleOverNames(draft, rows).Read();

    private void Read()
    {
        if (rows[0].Row.Heading is { } heading)
            roles = [heading];
        for (var i = 0; i < rows.Count; i++)
        {
            var (length, actorFirst) = PairsAt(i);
            if (length > 0)
                TakeCast(i, length, actorFirst ? 0 : 1);
            else
                Take(i);
            i += Math.Max(0, length - 1);
        }
    }

    // How many rows from here on are actors and their parts, and which of the two stands first.
    private (int Length, bool ActorFirst) PairsAt(int i)
    {
        if (roleHasNames)
            return (CastPairs.TurnedLength(rows, i), false);
        if (roles is not [var role] || !InlineCredits.IsCast(role))
            return (0, false);
        var blocks = CastPairs.InBlocks(rows, i);
        return blocks.Length > 0 ? blocks : CastPairs.InRows(rows, i);
    }

    // The actor is the first row of each pair, or the second.
    private void TakeCast(int from, int length, int actorAt)
    {
        for (var i = from; i < from + length; i += 2)
        {
            var (actor, part) = (rows[i + actorAt].Row, rows[i + 1 - actorAt].Row);
            draft.CreditLines.Add(CharacterRule.Credit(actor, actor.Body, NameNotes.CharactersOf(part.Text)) with
            {
                Roles = actorAt == 0 ? roles! : [CharacterRule.CastRole(actor)],
                Confidence = 0.85,
                Status = part.Text.Contains("uncredited", StringComparison.OrdinalIgnoreCase)
                    ? CreditStatus.Uncredited : CreditStatus.Credited,
            });
            actor.ClaimCredits();
            part.ClaimCredits();
        }
        roleRow?.ClaimCredits();
        roles = null;
    }

    private void Take(int i)
    {
        if (IsLabel(i))
            roles = null;
        else if (IsRole(i))
            Open(rows[i]);
        else if (IsCompanyHeading(i))
            OpenCompany(rows[i].Row);
        else if (rows[i].IsName && Continues(i))
            Credit(rows[i].Row);
        else if (OpensUnknownRole(i))
            Open(rows[i]);
        else if (StartsBlock(i))
            roles = null;
    }

    // "Screening copy" over a company: what follows is no credit.
    private bool IsLabel(int i) =>
        rows[i].Shape is RowShape.Name or RowShape.People or RowShape.RoleLike or RowShape.Other && rows[i].Row.Mark != RowMark.Bullet
            && Facts.LabelOf(rows[i].Row.Body.Trim(":：").Text) is not null && rows[i].Row.Roles is null
            && (i + 1 < rows.Count || roleHasNames);

    private bool IsRole(int i) => rows[i].Shape switch
    {
        RowShape.Role => !IsNameOfOneHoldingNothing(i),
        RowShape.RoleLike => i + 1 < rows.Count && rows[i + 1].IsName
            && (StartsBlock(i) || roles is null || EndsInColon(i)),
        _ => false,
    };

    // A row of the vocabulary's word between a role and its end can be a name only when it is the role's sole row.
    private bool IsNameOfOneHoldingNothing(int i) =>
        roles is not null && !roleHasNames && !StartsBlock(i) && (i + 1 >= rows.Count || StartsBlock(i + 1))
        && OrganizationShape.Weight(rows[i].Row.Text, false) >= OrganizationShape.Enough;

    private bool EndsInColon(int i) => rows[i].Row.Text.EndsWith(':');

    private bool StartsBlock(int i) => i == 0 || rows[i].Row.Block != rows[i - 1].Row.Block;

    private bool EndsBlock(int i) => i + 1 == rows.Count || rows[i + 1].Row.Block != rows[i].Row.Block;

    private void Open(ShapedRow row)
    {
        roles = RoleReader.Any(row.Row.Body);
        roleRow = row.Row;
        roleHasNames = false;
        if (roles[0].Resolution.Role.Department == Department.Thanks)
            affiliation = null;
    }

    // The names of a role stand in its block, or in the next when the role stands alone in its own.
    private bool Continues(int i)
    {
        if (roles is null)
            return false;
        return !StartsBlock(i) || !roleHasNames
            || (rows[i].Shape == RowShape.People && EndsBlock(i) && !OpensUnknownRole(i));
    }

    private bool IsCompanyHeading(int i)
    {
        if (!StartsBlock(i) || !EndsBlock(i) || i + 1 >= rows.Count || !NameShape.IsName(rows[i].Row.Text))
            return false;
        if (roles is not null && !roleHasNames)
            return false;
        var words = WordForms.Split(rows[i].Row.Text);
        return Array.IndexOf(HeadingEnds, words[^1].ToLowerInvariant()) >= 0 && words.Length > 1
            || (rows[i + 1].IsRole
                && OrganizationShape.Weight(rows[i].Row.Text, draft.CapsPage) >= OrganizationShape.Enough);
    }

    private void OpenCompany(Row row)
    {
        var words = WordForms.Split(row.Text);
        var ends = Array.IndexOf(HeadingEnds, words[^1].ToLowerInvariant()) >= 0;
        var from = words[0].Equals("for", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        affiliation = ends ? string.Join(' ', words[from..^1]) : string.Join(' ', words[from..]);
        roles = null;
        row.Claim(LineKind.Fact, "a company's heading");
    }

    // "Call for projects" over two names, on a page that has roles over names elsewhere.
    private bool OpensUnknownRole(int i) =>
        credited > 1 && StartsBlock(i) && !EndsBlock(i) && rows[i + 1].IsName && rows[i].Shape != RowShape.Character
        && WordForms.Split(rows[i].Row.Text).Length <= 6 && !rows[i].Row.Text.EndsWith('.')
        && !Vocabulary.Labels.Has(rows[i].Row.Text)
        && (rows[i].Shape != RowShape.People || roleHasNames && RoleReader.LooksLikeRole(rows[i].Row.Body));

    private void Credit(Row row)
    {
        if (roles is null || !NamesValue.IsPlausible(row.Body))
            return;
        // A company's town and what follows it are its address.
        if (roleHasNames && (char.IsAsciiDigit(row.Text[^1])
            || NameList.Split(row.Body).TrueForAll(part => Places.IsPlace(part.Slice))))
        {
            roles = null;
            return;
        }
        if (roles[0].Resolution.Role.Slug == "publicist" && IsContact(row))
        {
            roles = null;
            return;
        }
        roleHasNames = true;
        credited++;
        var known = roles.Any(role => role.Resolution.IsControlled);
        draft.CreditLines.Add(new CreditLine
        {
            Roles = roles,
            Names = row.Body,
            Row = row,
            Layout = Layout.RoleOverNames,
            Affiliation = affiliation,
            Confidence = known ? 0.95 : 0.7,
        });
        row.ClaimCredits();
        roleRow?.ClaimCredits();
    }

    // "Relations presse" over a name, or two, over a telephone number says whom to call.
    private bool IsContact(Row row)
    {
        var at = row.Index;
        for (var i = 0; i < 4 && draft.Next(at) is { } next && draft.Rows[next].Block == row.Block; i++)
        {
            at = next;
            if (draft.Rows[at].Text.Contains('@') || draft.Rows[at].Text.Count(char.IsAsciiDigit) > 6)
                return true;
        }
        return false;
    }
}
