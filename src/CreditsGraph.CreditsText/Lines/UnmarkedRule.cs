using System.Runtime.CompilerServices;
using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// <c>Realização Ann Lee</c>, <c>監督 島本真帆</c>: a role and its names with nothing but a blank between them. One such
/// row may be a sentence or a title; several are a list of credits.
/// </summary>
internal static class UnmarkedRule
{
    private const int Enough = 3;
    private const int MostRoleWords = 6;
    private const int LongestRow = 400;

    public static void Run(Draft draft)
    {
        var found = Find(draft, row => MayHold(row) ? Read(row) : null);
        found.RemoveAll(line => StandsUnderNames(draft, line.Row));
        TakeTurned(draft);
        var at = found.Select(line => line.Row.Index).ToHashSet();
        TakePieces(draft);
        foreach (var line in found.Where(line => line.Row.IsFree))
        {
            if (found.Count < Enough && !IsSlashed(line) && !line.Row.IsFilmFacts && line.Row.Section is not (Section.Crew or Section.Cast)
                && !IsBesideCredit(draft, line.Row.Index)
                && !at.Contains(line.Row.Index - 1) && !at.Contains(line.Row.Index + 1))
                continue;
            draft.CreditLines.Add(line);
            line.Row.ClaimCredits();
        }
    }

    // "Art Mendes Jr.", far to the right under the names of a role: one more of them.
    private static bool StandsUnderNames(Draft draft, Row row) =>
        row.Index > 0 && draft.Rows[row.Index - 1] is { IsCredits: true } above && above.Block == row.Block
            && ContinuedRows.IsDeep(row) && !ContinuedRows.IsDeep(above);

    private static List<CreditLine> Find(Draft draft, Func<Row, CreditLine?> read) =>
        [.. SideBySide.Ask(draft.Rows, read, draft.CancellationToken).Select(row => row.Answer).OfType<CreditLine>()];

    private static void TakePieces(Draft draft)
    {
        foreach (var (row, read) in SideBySide.Ask(draft.Rows, row => MayHold(row) ? RowPieces.Read(row) : null, draft.CancellationToken))
        {
            if (read is not var (lines, facts))
                continue;
            draft.CreditLines.AddRange(lines);
            facts.ForEach(piece => Facts.TakePiece(draft, piece));
            row.ClaimCredits();
        }
    }

    // "Anna Prins regie en scenario", "Tim Oort productie": several rows of names with their roles behind them.
    private static void TakeTurned(Draft draft)
    {
        var found = Find(draft, row => MayHold(row) && row.Labelled is null && !Prose.IsProse(row.Text) ? Turned(row) : null);
        if (found.Count < Enough)
            return;
        foreach (var line in found)
        {
            draft.CreditLines.Add(line);
            line.Row.ClaimCredits();
        }
    }

    private static CreditLine? Turned(Row row)
    {
        for (var blank = row.Body.Chars.IndexOf(' '); blank > 0; blank = NextOf(row.Body.Chars, blank + 1))
        {
            if (RoleReader.Known(row.Body.From(blank + 1)) is { } roles && NamesValue.IsListOfPeople(row.Body.To(blank).Trim(" ,")))
                return Credit(row, roles, row.Body.To(blank).Trim(" ,"), 0.8) with { Layout = Layout.NameThenRole };
        }
        return null;
    }

    private static int NextOf(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOf(' ') is var next && next < 0 ? -1 : from + next;

    private static bool IsSlashed(CreditLine line) =>
        line.Names.Start > 1 && line.Names.Line.Text.AsSpan(0, line.Names.Start).TrimEnd() is [.., '/'];

    private static bool MayHold(Row row) =>
        row.IsFree && !row.UnderRole && !row.UnderThanks && row.Text.Length <= LongestRow && row.Section is not (Section.Related or Section.Aside)
            && row.Roles is null && row.Labelled is not { Layout: Layout.Colon };

    private static CreditLine? Read(Row row) =>
        Prose.IsProse(row.Text) && !WordForms.IsEastAsian(row.Text) ? null : Read(row, row.Body);

    /// <summary>The role and names of a row or of a piece of it; null where it is no such row. Linear time.</summary>
    public static CreditLine? Read(Row row, Slice body)
    {
        CreditLine? found = null;
        var end = 0;
        for (var words = 0; words < MostRoleWords && NextBlank(body.Chars, end) is var blank && blank > 0; words++)
        {
            end = blank;
            if (LineOf(row, body, blank) is { } line)
                found = line;
        }
        return found ?? Glued(row, body);
    }

    private static CreditLine? LineOf(Row row, Slice body, int blank)
    {
        var roles = InnerLabels.Letter(row.Letters, body.To(blank))
            ?? (IsShortName(body.To(blank).Chars) ? null : RoleReader.Known(body.To(blank)));
        if (roles is null || Vocabulary.PartsOfNames.Has(body.To(blank).Text) || roles[0].Resolution.Role.Slug == "crew")
            return null;
        // "REGIE / LOTTE VERSLUYS"
        var names = body.From(blank).Trim("/");
        return IsNames(names) ? Credit(row, roles, names, 0.85) : null;
    }

    // "BO" is short for music, "Bo" is a name.
    private static bool IsShortName(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', >= 'a' and <= 'z'];

    // "監督島本真帆": scripts without blanks set the name against its role.
    private static CreditLine? Glued(Row row, Slice body)
    {
        if (!WordForms.IsEastAsian(body.Text))
            return null;
        CreditLine? found = null;
        for (var end = 2; end < Math.Min(body.Length - 1, 12); end++)
        {
            if (RoleReader.Known(body.To(end)) is { } roles && IsNames(body.From(end).Trim()))
                found = Credit(row, roles, body.From(end).Trim(), 0.75);
        }
        return found;
    }

    private static bool IsNames(Slice names) =>
        !names.IsEmpty && names.Length > 1 && (NamesValue.IsListOfNames(names) || NamesValue.IsListOfNames(Afterthoughts.Cut(names))) && RoleReader.Known(names) is null
            && WordForms.Split(names.Text)[0] is var first && WordForms.StartsUpper(first) && !IsInquiry(first)
            && !Vocabulary.Groups.Has(names.Text);

    // "배급문의 인디스토리": whom to ask, no credit.
    private static bool IsInquiry(string word) => WordForms.IsEastAsian(word) && Vocabulary.Labels.Has(word);

    private static CreditLine Credit(Row row, IReadOnlyList<RolePart> roles, Slice names, double confidence) =>
        new() { Roles = roles, Names = names, Row = row, Layout = Layout.By, Confidence = confidence };

    private static bool IsBesideCredit(Draft draft, int index) =>
        IsCredit(draft, draft.Previous(index)) || IsCredit(draft, draft.Next(index));

    private static bool IsCredit(Draft draft, int? index) =>
        index is { } at && draft.Rows[at] is { IsCredits: true };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int NextBlank(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? at : -1;
    }
}
