using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// A role on a row of its own, under it the rows of its names; a company's heading over several of these.
/// </summary>
internal sealed class RoleOverNames
{
    private const int FewestSingleLabels = 3;

    private static readonly string[] HeadingEnds = ["credits", "crew", "team", "staff"];

    private readonly Draft draft;
    private readonly List<ShapedRow> rows;
    private IReadOnlyList<RolePart>? roles;
    private Row? roleRow;
    private bool roleHasNames;
    private int credited;
    private int singleLabels = -1;
    private string? affiliation;

    // Whether the roles under the company's heading are in capitals; null before the first.
    private bool? rolesInCaps;

    private RoleOverNames(Draft draft, List<ShapedRow> rows)
    {
        this.draft = draft;
        this.rows = rows;
    }

    public static void Read(Draft draft, List<ShapedRow> rows) => new RoleOverNames(draft, rows).Read();

    private void Read()
    {
        if (rows[0].Row.Heading is { } heading)
            (roles, roleHasNames) = ([heading], !StandsUnderHeading(rows[0].Row));
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

    // Behind other rows of its section a new block goes on with the heading's role only where it names people in full.
    private bool StandsUnderHeading(Row row)
    {
        var above = draft.Previous(row.Index);
        while (above is { } caption && draft.Rows[caption].IsCaption)
            above = draft.Previous(caption);
        return above is not { } at || draft.Rows[at] is { IsHeading: true } or { IsCredits: false, Roles: not null } || Menu.OpensCast(draft.Rows[at].Text);
    }

    // How many rows from here on are actors and their parts, and which of the two stands first.
    private (int Length, bool ActorFirst) PairsAt(int i)
    {
        if (roleHasNames)
            return (CastPairs.TurnedLength(rows, i), false);
        if (roles is not [var role] || !InlineCredits.IsCast(role))
            return (0, false);
        var blocks = CastPairs.InBlocks(rows, i);
        if (blocks.Length == 0)
            blocks = CastPairs.ByCase(rows, i);
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
        if (IsLabel(i) || IsEmptyValue(i))
            roles = null;
        else if (IsRole(i))
            Open(i);
        else if (IsGroupHeading(i))
            CloseList(rows[i].Row);
        else if (IsCompanyHeading(i))
            OpenCompany(rows[i].Row);
        else if (BodyUnderName(i) is { } body)
            Employ(rows[i].Row, body);
        else if (rows[i].IsName && Continues(i))
            Credit(rows[i].Row);
        else if (OpensUnknownRole(i))
            Open(i);
        else if (StartsBlock(i))
            roles = null;
    }

    // "Screening copy" over a company: what follows is no credit.
    private bool IsLabel(int i) =>
        rows[i].Shape != RowShape.Character && rows[i].Row.Mark != RowMark.Bullet
            && Facts.LabelOf(rows[i].Row.Body.Trim(":：").Text) is not null && (i + 1 < rows.Count || roleHasNames)
            && (rows[i].Row.Roles is null || !HasNamesBelow(i));

    // "Subjects" over "Geography" and "Sociology" are no people, over "Ann Lee" they are.
    private bool HasNamesBelow(int i)
    {
        var (named, all) = (0, 0);
        for (var at = i + 1; at < rows.Count && (at == i + 1 || !StartsBlock(at)); at++)
        {
            all++;
            named += rows[at].Shape == RowShape.People
                || OrganizationShape.Weight(rows[at].Row.Text, draft.CapsPage) >= OrganizationShape.Enough ? 1 : 0;
        }
        return named * 2 >= all;
    }

    // "World Sales" over "N. N.": the label has its answer.
    private bool IsEmptyValue(int i) => roles is not null && Vocabulary.EmptyValues.Has(rows[i].Row.Text);

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

    private void Open(int i)
    {
        var row = rows[i];
        var opened = RoleReader.Any(row.Row.Body);
        if (SharesValue(i))
        {
            roleRow!.ClaimCredits();
            opened = [.. roles!, .. opened];
        }
        roles = opened;
        roleRow = row.Row;
        roleHasNames = false;
        // "ADVISORS" is set as the companies' headings are, "Lead Designer" is not.
        if (roles[0].Resolution.Role.Department == Department.Thanks || (rolesInCaps == false && WordForms.IsCaps(roleRow.Text)))
            affiliation = null;
        rolesInCaps ??= WordForms.IsCaps(roleRow.Text);
    }

    // "DIRECTOR" over "EDITOR" over one name, in a list whose other blocks are a label over its names. A department over one
    // of its roles is set otherwise than the role.
    private bool SharesValue(int i) =>
        i > 0 && roles is not null && !roleHasNames && rows[i].Shape == RowShape.Role && rows[i - 1].Shape == RowShape.Role
            && !StartsBlock(i) && rows[i - 1].Row == roleRow
            && WordForms.IsCaps(rows[i].Row.Text) == WordForms.IsCaps(roleRow.Text)
            && roleRow.Text[^1] is not (':' or '：') && rows[i].Row.Text[^1] is not (':' or '：') && SingleLabels() >= FewestSingleLabels;

    // How many blocks of the list begin with one label over a name.
    private int SingleLabels()
    {
        if (singleLabels < 0)
            singleLabels = Enumerable.Range(0, rows.Count - 1)
                .Count(i => StartsBlock(i) && rows[i].Shape == RowShape.Role && !StartsBlock(i + 1) && rows[i + 1].IsName);
        return singleLabels;
    }

    // The names of a role stand in its block, or in the next when the role stands alone in its own.
    private bool Continues(int i)
    {
        if (roles is null)
            return false;
        return !StartsBlock(i) || !roleHasNames
            || (rows[i].Shape == RowShape.People && EndsBlock(i) && !OpensUnknownRole(i));
    }

    // "OFFICE" between somebody's name and the next role heads a group of roles.
    private bool IsGroupHeading(int i) =>
        roleHasNames && i + 1 < rows.Count && rows[i + 1].Shape == RowShape.Role && rows[i].Shape == RowShape.Name
            && !StartsBlock(i) && !StartsBlock(i + 1) && !rows[i].Row.Body.Chars.Contains(' ')
            && (Vocabulary.Departments.Has(rows[i].Row.Text) || OrganizationShape.IsOrganizationWord(rows[i].Row.Text));

    private void CloseList(Row row)
    {
        roles = null;
        row.Claim(LineKind.Fact, "the heading of a department");
    }

    private bool IsCompanyHeading(int i)
    {
        if (!StartsBlock(i) || !EndsBlock(i) || i + 1 >= rows.Count || (roles is not null && !roleHasNames))
            return false;
        return HeadedBody(rows[i].Row, out var body) || (body is not null && rows[i + 1].IsRole);
    }

    // "Incite Pictures Team", "For Open Window", "DELTA NINE"; says whether the row is a heading whatever it names.
    private bool HeadedBody(Row row, out string? body)
    {
        body = null;
        if (!NameShape.IsName(row.Text))
            return false;
        var words = WordForms.Split(row.Text);
        var ends = words.Length > 1 && Array.IndexOf(HeadingEnds, words[^1].ToLowerInvariant()) >= 0;
        var isFor = words.Length > 1 && Vocabulary.ForWords.Has(words[0]);
        var name = string.Join(' ', words[(isFor ? 1 : 0)..(ends ? ^1 : ^0)]);
        if (isFor || draft.KnownBodies.Contains(NameFolding.Fold(name))
            || OrganizationShape.Marks(name, ends || (WordForms.IsCaps(name) && name.Contains(' '))) >= OrganizationShape.Enough)
            body = NameCase.OrdinaryOrganization(name);
        return ends;
    }

    // "FIELD TEAM" names no company: what stood before it holds no longer.
    private void OpenCompany(Row row)
    {
        HeadedBody(row, out affiliation);
        (roles, rolesInCaps) = (null, null);
        row.Claim(LineKind.Fact, "a company's heading");
    }

    // Under a name "for Northfield Transport" or "(Delta Films)": whom the one above works for.
    private string? BodyUnderName(int i)
    {
        if (i == 0 || StartsBlock(i) || !roleHasNames || draft.CreditLines.Count == 0 || draft.CreditLines[^1].Row != rows[i - 1].Row)
            return null;
        var text = rows[i].Row.Text;
        if (text[0] == '(' && text[^1] == ')')
            return OrganizationShape.Marks(text.AsSpan(1..^1), true) >= OrganizationShape.Enough ? text[1..^1] : null;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Vocabulary.ForWords.Has(text[..blank]) && NameShape.IsName(text[(blank + 1)..]) ? text[(blank + 1)..] : null;
    }

    private void Employ(Row row, string body)
    {
        draft.CreditLines[^1] = draft.CreditLines[^1] with { Affiliation = NameCase.OrdinaryOrganization(body) };
        row.Claim(LineKind.Fact, "whom somebody works for");
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
