using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: what a page states of the film itself ("Runtime: 54 minutes", "France • 2023 • Fiction • 18’07").
/// </summary>
internal static partial class FactRows
{
    private const int LongestRow = 200;
    private const int MostPieces = 14;

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            draft.CancellationToken.ThrowIfCancellationRequested();
            var row = draft.Rows[i];
            if (!row.IsFree || row.Section == Section.Related || row.Text.Length > LongestRow * 20)
                continue;
            if (!TakeSeveral(draft, row) && !TakeLabelled(draft, row) && !TakeOver(draft, row)
                && !TakeUnmarked(draft, row) && draft.Rows[i] == row)
                TakeSeparated(draft, row);
        }
    }

    // "Running Time: 84 minutes // Country: Ghana // Year: 2019"
    private static bool TakeSeveral(Draft draft, Row row)
    {
        if (row.Text.Length > LongestRow * 2 || row.Text.Count(c => c is ':' or '：') < 2)
            return false;
        var lines = Parts().Matches(row.Text)
            .Select(match => LabelledLine.Read(row.Body.Sub(match.Index, match.Length).Trim(" /|;•·"))).ToList();
        if (lines.Count < 2 || !lines.TrueForAll(line => line is { Layout: Layout.Colon } part
            && Facts.LabelOf(part.Label.Text) is not null))
            return false;
        lines.ForEach(line => Facts.Take(draft, line!.Value));
        row.Claim(LineKind.Fact, "facts of the film");
        row.IsFilmFacts = true;
        return true;
    }

    private static bool TakeLabelled(Draft draft, Row row)
    {
        if (row.Labelled is not { } line || line.Layout == Layout.Dash)
            return false;
        if (Facts.LabelOf(line.Label.Text) is null)
        {
            TakeBehindBars(draft, row, line);
            return false;
        }
        if (line.Value.IsEmpty && TakeOver(draft, row))
            return true;
        if (CreditsFollow(row, line))
            return false;
        // "Distribution: Acme" is a credit, and "Sales" an empty one.
        if (RoleReader.Known(line.Label) is not null && NamesValue.IsPlausible(line.Value)
            && !Facts.Pieces(line.Value.Text).TrueForAll(Facts.IsFact))
            return false;
        row.IsFilmFacts = Facts.Tells(line);
        row.Claim(Facts.Take(draft, line) ? LineKind.Fact : LineKind.Noise, line.IsEmpty
            ? "a label without a value" : "a practical detail");
        return true;
    }

    // "Country: UK Year: 2019 Director: Ann Lee": credits follow the facts in one row.
    private static bool CreditsFollow(Row row, LabelledLine line) =>
        line.Layout == Layout.Colon && line.Value.Chars.IndexOfAny(":：") > 0
            && InnerLabels.Of(row).Exists(label => label.Roles is not null);

    // "Regie: Ann Lee | Deutschland 2023 | 90 Min."
    private static void TakeBehindBars(Draft draft, Row row, LabelledLine line)
    {
        var bar = line.Value.Chars.IndexOfAny('|', '•');
        if (bar <= 0 || line.Layout != Layout.Colon)
            return;
        var pieces = Facts.Pieces(line.Value.From(bar).Text);
        if (!pieces.Exists(Facts.IsMeasure) || RoleReader.Known(line.Label) is null
            || InnerLabels.Of(row).Count(label => label.Roles is not null) > 1)
            return;
        pieces.ForEach(piece => Facts.TakePiece(draft, piece));
        draft.Replace(row, row.Body.To(line.Value.Start + bar - row.Body.Start).Trim(), true);
    }

    // "Year" over "2021", "Länge:" over "93 min", "Language" over "English".
    private static bool TakeOver(Draft draft, Row row)
    {
        if (row.Text.Length > 40 || draft.Next(row.Index) is not { } next || !draft.Rows[next].IsFree
            || draft.Rows[next].Block > row.Block + 1)
            return false;
        var label = row.Body.Trim(":：");
        var value = draft.Rows[next];
        if (Facts.LabelOf(label.Text) is null || value.Text.Length > 80)
            return false;
        var line = new LabelledLine(label, value.Body, Layout.RoleOverNames);
        if (Vocabulary.SureTitleLabels.Has(label.Text))
            draft.OriginalTitle ??= value.Text;
        else if (!Facts.Tells(line) && !Facts.Pieces(value.Text).TrueForAll(Facts.IsFact))
            return false;
        Facts.Take(draft, line);
        row.Claim(LineKind.Fact, "a practical detail");
        value.Claim(LineKind.Fact, "a practical detail");
        return true;
    }

    // "Running time 86 min", "CountryUnited Kingdom": a label and its value with no mark between them.
    private static bool TakeUnmarked(Draft draft, Row row)
    {
        if (row.Text.Length > 60)
            return false;
        var blanks = 0;
        for (var i = 2; i < row.Text.Length && blanks < 4; i++)
        {
            blanks += char.IsWhiteSpace(row.Text[i]) ? 1 : 0;
            if (!char.IsWhiteSpace(row.Text[i]) && !(char.IsLower(row.Text[i - 1]) && char.IsUpper(row.Text[i])))
                continue;
            var line = new LabelledLine(row.Body.To(i), row.Body.From(i).Trim(), Layout.By);
            if (!Vocabulary.Labels.Has(line.Label.Text) || !Facts.Tells(line))
                continue;
            row.Claim(Facts.Take(draft, line) ? LineKind.Fact : LineKind.Noise, "a practical detail");
            row.IsFilmFacts = true;
            return true;
        }
        return false;
    }

    private static void TakeSeparated(Draft draft, Row row)
    {
        if (row.Text.Length > LongestRow * 5 || IsPlainCredit(row))
            return;
        if (TakeTail(draft, row) || TakeBrackets(row))
            return;
        TakeLetters(draft, row);
        var label = FirstLabel().Match(row.Text);
        var head = label.Success ? row.Text[..label.Index] : row.Text;
        var pieces = head.Length > LongestRow ? [] : SplitFacts(head);
        var isWhole = IsWhole(head, pieces) && !BeginsWithBy(head);
        if (!isWhole && !HoldsFacts(head, pieces))
            return;
        pieces.ForEach(piece => Facts.TakePiece(draft, piece));
        row.IsFilmFacts = true;
        if (label.Success)
            TakeLabelBehind(draft, row, label.Index, pieces[0], isWhole);
        else if (isWhole)
            TakeWhole(draft, row, pieces);
    }

    // "Director: Ann Lee" begins with its label: no facts stand before it.
    private static bool IsPlainCredit(Row row) =>
        row.Labelled is { Layout: Layout.Colon } line && line.Label.Chars.IndexOfAny(".,|/") < 0
            && RoleReader.Known(line.Label) is not null;

    // "Gravel Choir. USA, 2008. Director: …", "2021年／日本／配給：…": credits follow the facts.
    private static void TakeLabelBehind(Draft draft, Row row, int label, string first, bool isWhole)
    {
        if (TakeMakers(draft, row, label))
            return;
        if (!Facts.IsFact(first))
            draft.LeadTitle ??= first;
        else if (isWhole)
            draft.Replace(row, row.Body.From(label).Trim(" /／|｜,"), true);
    }

    // "Documentaire d'Ann Lee (France, 2019, 52mn) – Image : …": whom it is by, its facts, then more credits.
    private static bool TakeMakers(Draft draft, Row row, int label)
    {
        var bracket = row.Body.Chars[..label].IndexOf('(');
        if (bracket <= 0 || GenreByRule.Read(row, row.Body.To(bracket).Trim()) is not { } makers)
            return false;
        draft.CreditLines.Add(makers);
        draft.Replace(row, row.Body.From(label).Trim(" /／|｜,–—-"), true);
        return true;
    }

    private static void TakeWhole(Draft draft, Row row, List<string> pieces)
    {
        if (!Facts.IsFact(pieces[0]) && pieces.Exists(Facts.IsMeasure) && !pieces[0].Contains('('))
            row.LeadTitle = pieces[0];
        if (CreditIn(row) is { } credit)
            draft.Replace(row, credit, true);
        else
            row.Claim(LineKind.Fact, "facts of the film");
    }

    private static bool HasDigits(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    // "D/A 2019, 102 Min.": countries by their letters.
    private static void TakeLetters(Draft draft, Row row)
    {
        if (!HasDigits(row.Text) || Letters().Match(row.Text) is not { Success: true } match)
            return;
        draft.OfferYear(FactPieces.FirstYear(match.Groups["year"].Value)!.Value, YearSource.Facts);
        foreach (var letters in match.Groups["countries"].Value.Split('/'))
        {
            if ((Vocabulary.CountryLetters.Meaning(letters) ?? Vocabulary.Countries.Meaning(letters)) is { } country
                && !draft.Countries.Contains(country))
                draft.Countries.Add(country);
        }
    }

    // "Dir. Mike Corso: USA/UK 1978 (176 mins)": a credit with the film's facts behind it.
    private static bool TakeTail(Draft draft, Row row)
    {
        if (row.Text.Length > LongestRow || !HasDigits(row.Text))
            return false;
        foreach (Match cut in Cut().Matches(row.Text))
        {
            var pieces = SplitFacts(row.Text[(cut.Index + cut.Length)..]);
            if (pieces.Count == 0 || !pieces.Exists(Facts.IsMeasure) || !pieces.TrueForAll(Facts.IsFact))
                continue;
            var head = row.Body.To(cut.Index).Trim(" .,;");
            if (UnmarkedRule.Read(row, head) is null && ByLine.Read(head) is null)
                return false;
            pieces.ForEach(piece => Facts.TakePiece(draft, piece));
            draft.Replace(row, head, true);
            return true;
        }
        return false;
    }

    // "Dir. Marisol Quintanilla | Bolivia | 2022 | 76'"
    private static Slice? CreditIn(Row row)
    {
        if (!row.Body.Chars.ContainsAny('|', '•', '·'))
            return null;
        var from = 0;
        for (var i = 0; i <= row.Body.Length; i++)
        {
            if (i < row.Body.Length && row.Body.Chars[i] is not ('|' or '•' or '·'))
                continue;
            var piece = row.Body.Sub(from, i - from).Trim();
            if (piece.Length > 4 && (ByLine.Read(piece) is not null || UnmarkedRule.Read(row, piece) is not null))
                return piece;
            from = i + 1;
        }
        return null;
    }

    // "di Ann Lee con Bo Tran. Italia 2014, 63’"
    private static bool BeginsWithBy(string head) =>
        head.IndexOf(' ') is var blank and > 0 && char.IsLower(head[0]) && Vocabulary.By.Has(head[..blank]);

    private static bool IsWhole(string text, List<string> pieces)
    {
        var facts = pieces.Count(Facts.IsFact);
        return pieces.Count is > 0 and <= MostPieces && pieces.Exists(Facts.IsWeighty) && facts * 2 >= pieces.Count
            && (pieces.Count == 1 || facts > 1 || CountryAndYear().IsMatch(text) || Facts.IsMeasure(pieces[0]));
    }

    // Facts at the end of other words: "di Ann Lee con Bo Tran. Italia 2016, 59’".
    private static bool HoldsFacts(string text, List<string> pieces) =>
        pieces.Count <= MostPieces && pieces.Count(Facts.IsWeighty) > 1 && pieces.Exists(Facts.IsMeasure)
            && !Prose.IsProse(text);

    // "Glasshouse (12 mins)": the brackets hold facts, what stands before them is a title.
    private static bool TakeBrackets(Row row)
    {
        if (row.Text[^1] is not (')' or ']'))
            return false;
        var match = Bracket().Match(row.Text);
        if (!match.Success)
            return false;
        var pieces = SplitFacts(match.Groups["facts"].Value);
        if (!pieces.Exists(Facts.IsWeighty) || pieces.Count(Facts.IsFact) * 2 < pieces.Count
            || pieces is [var only] && FactPieces.Country(only) is not null)
            return false;
        row.TitleFacts = pieces;
        return true;
    }

    // "Fiction France 10 min": nothing but facts parted by blanks.
    private static List<string> SplitFacts(string text)
    {
        var pieces = Facts.Pieces(text.Replace('(', ',').Replace(')', ','));
        if (pieces is not [var only] || Facts.IsWeighty(only))
            return pieces;
        var words = WordForms.Split(only);
        return words.Length is > 1 and < 7 && words.Count(Facts.IsWeighty) > 1 && Array.TrueForAll(words, Facts.IsFact)
            ? [.. words] : pieces;
    }

    [GeneratedRegex(@"[\p{L}][\p{L} /()-]{1,40}?\s?[:：](?:(?!\s[\p{L}]+(?: [\p{L}]+){0,2}\s?[:：]).)+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?:^|\s|[/／|｜])[\p{Lu}\p{Lo}]\p{L}{0,20}(?:\s\p{L}+){0,2}\s?(?:[:]\s|：)")]
    private static partial Regex FirstLabel();

    [GeneratedRegex(@"^[^()\[\]]{2,90}?\s*[(\[](?<facts>[^()\[\]]{2,80})[)\]]$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?<countries>[A-Z]{1,3}(?:/[A-Z]{1,3})*)\s(?<year>(?:19|20)[0-9]{2})\b")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s*[:;,.(|]\s+|\s*\(\s*|\s+[-–—/]\s+")]
    private static partial Regex Cut();

    [GeneratedRegex(@"^(.{2,40}?)[\s,(（]+((?:19|20)[0-9]{2})[)）]?$")]
    private static partial Regex CountryAndYear();
}
