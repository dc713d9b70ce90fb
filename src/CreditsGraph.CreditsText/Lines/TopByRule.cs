using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// "De Bastien MORVANEL" under a title: whom a film is by, its director; "di Ann Lee con Bo Tran, Cy Oz." also with
/// whom. Of "De X" over "Par Y" the second wrote it.
/// </summary>
internal static partial class TopByRule
{
    private const int TopRows = 7;
    private const int LongestRow = 300;

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var blank = IsElided(row.Text) ? 2 : row.Body.Chars.IndexOf(' ');
        if (blank <= 0 || !MayBegin(row, blank)
            || RoleOf(draft, index, row.Body.To(blank)) is not { } role)
            return [];
        var sentence = SentenceEnd().Match(row.Text) is { Success: true } end ? row.Body.To(end.Index) : row.Body;
        var with = With().Match(sentence.Text);
        if (NamesIn(with.Success ? sentence.To(with.Index) : sentence, blank) is not { } names)
            return [];
        var credits = new List<CreditLine> { Credit(row, role, names) };
        if (with.Success && sentence.From(with.Index + with.Length).Trim() is var cast && NamesValue.IsListOfPeople(cast))
            credits.Add(Credit(row, RolePart.Meant(sentence.Sub(with.Index, with.Length).Trim(), "Cast"), cast));
        return credits;
    }

    private static Slice? NamesIn(Slice made, int blank) =>
        made.Length > blank && made.From(blank).Trim() is var names && NamesValue.IsListOfPeople(names) ? names : null;

    private static bool MayBegin(Row row, int blank) =>
        row.Body.Length <= LongestRow && row.Mark != RowMark.Heading && !IsDutchArticle(row) && Vocabulary.By.Has(row.Body.To(blank).Text);

    // "DE STILTE VAN APPELSCHA" is a title.
    private static bool IsDutchArticle(Row row) =>
        row.Text.StartsWith("DE ", StringComparison.Ordinal) && row.Text.Contains(" VAN ", StringComparison.Ordinal);

    private static RolePart? RoleOf(Draft draft, int index, Slice by)
    {
        if (draft.Previous(index) is not { } previous || draft.Rows[previous].Kind == LineKind.Noise)
            return null;
        if (IsBetweenTitleAndFacts(draft, previous, index))
            return RolePart.Meant(by, "Director");
        if (!IsNearTop(draft, index))
            return null;
        if (draft.CreditLines.Count == 0)
            return IsByLine(draft, index) ? null : RolePart.Meant(by, "Director");
        var last = draft.CreditLines[^1];
        return last.Row.Index == previous && last.Roles[0].Wording.Length <= 3
            && Vocabulary.By.Has(last.Roles[0].Wording) ? RolePart.Meant(by, "Writer") : null;
    }

    private static CreditLine Credit(Row row, RolePart role, Slice names) =>
        new() { Roles = [role], Names = names, Row = row, Layout = Layout.By, Confidence = 0.9 };

    // "By Sarah Connell" over a date: who wrote the page.
    private static bool IsByLine(Draft draft, int index)
    {
        if (IsReviewer(draft, index))
            return true;
        for (int? i = draft.Next(index), rows = 0; i is { } at && rows < 2; i = draft.Next(at), rows++)
        {
            if (Attribution.IsDate(draft.Rows[at].Text) && draft.Rows[at].Text.Any(char.IsLetter))
                return true;
        }
        return false;
    }

    // "[Critique] Le Port" over "par Ombeline R.": whose review the page is.
    private static bool IsReviewer(Draft draft, int index) =>
        draft.Rows[index].Text is [.., ' ', _, '.']
            || (draft.Previous(index) is { } over && Reviewed().IsMatch(draft.Rows[over].Text));

    // One film of several: its title, whom it is by, its facts.
    private static bool IsBetweenTitleAndFacts(Draft draft, int previous, int index) =>
        draft.Rows[previous].IsFree && draft.Rows[previous].Block == draft.Rows[index].Block && draft.Rows[previous].Text.Length < 90
            && draft.Next(index) is { } next && draft.Rows[next].IsFilmFacts && draft.Rows[next].Block == draft.Rows[index].Block;

    // "d'Anne-Laure Quémard"
    private static bool IsElided(string text) =>
        text.Length > 4 && (text[0] is 'd' or 'D') && (text[1] is '\'' or '’') && char.IsUpper(text[2]);

    private static bool IsNearTop(Draft draft, int index) =>
        index < 60 && draft.Rows.Take(index).Count(row => !row.IsBlank && row.Kind != LineKind.Noise) < TopRows;

    [GeneratedRegex(@"(?<=\p{L}{3})\.\s")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\[?(?:critiques?|review|reviewed|film review|kritik|filmkritik|rezension|reseña|crítica|recensione|recensie|resenha|рецензия)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reviewed();

    [GeneratedRegex(@",?\s+(?:con|avec|mit|with|com|met)\s+(?=\p{Lu})")]
    private static partial Regex With();
}
