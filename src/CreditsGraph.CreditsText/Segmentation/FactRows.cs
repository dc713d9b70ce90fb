using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
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
    private const int FewestListed = 4;

    public static void Run(Draft draft)
    {
        foreach (var (row, isSeparated) in SideBySide.Ask(draft.Rows, row => MayHold(row) && IsSeparated(row), draft.CancellationToken))
        {
            if (MayHold(row) && !TakeSeveral(draft, row) && !TakeLabelled(draft, row) && !TakeOver(draft, row)
                && !TakeUnmarked(draft, row) && draft.Rows[row.Index] == row && isSeparated)
                TakeSeparated(draft, row);
        }
    }

    private static bool MayHold(Row row) =>
        row.IsFree && row.Section != Section.Related && row.Text.Length <= LongestRow * 20;

    // "Running Time: 84 minutes // Country: Ghana // Year: 2019"
    private static bool TakeSeveral(Draft draft, Row row)
    {
        if (row.Text.Length > LongestRow * 2 || row.Text.Count(c => c is ':' or '：') < 2)
            return false;
        var lines = Parts().Matches(row.Text)
            .Select(match => LabelledLine.Read(row.Body.Sub(match.Index, match.Length).Trim(" /|;•·"))).ToList();
        if (lines.Count < 2 || !lines.TrueForAll(line => line is { Layout: Layout.Colon } part
            && Facts.LabelOf(part.Label.Chars) is not null))
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
        if (Facts.LabelOf(line.Label.Chars) is null)
        {
            TakeBehindBars(draft, row, line);
            return false;
        }
        if (line.Value.IsEmpty && TakeOver(draft, row))
            return true;
        if (CreditsFollow(row, line))
            return false;
        // "Distribution: Acme" is a credit, and "Sales" an empty one.
        if (row.LabelRoles is not null && row.HasPlausibleValue
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
        if (!pieces.Exists(Facts.IsMeasure) || row.LabelRoles is null
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
        if (Facts.LabelOf(label.Chars) is null || value.Text.Length > 80)
            return false;
        var line = new LabelledLine(label, value.Body, Layout.RoleOverNames);
        if (Vocabulary.SureTitleLabels.Has(label.Text))
            draft.OriginalTitle ??= WholeTitle(draft, value);
        else if (!Facts.Tells(line) && !Facts.Pieces(value.Text).TrueForAll(Facts.IsFact))
            return false;
        Facts.Take(draft, line);
        row.Claim(LineKind.Fact, "a practical detail");
        value.Claim(LineKind.Fact, "a practical detail");
        return true;
    }

    // "La sombra del" over "algarrobo": a small word at the end, or at the beginning of the next row, joins the two.
    private static string WholeTitle(Draft draft, Row value)
    {
        if (value.Index + 1 >= draft.Rows.Count || draft.Rows[value.Index + 1] is not { IsFree: true } below || below.Text.Length > 60
            || Facts.LabelOf(below.Text) is not null || below.Roles is not null
            || !(WordForms.StartsLower(below.Text) || IsSmall(WordForms.Last(value.Text))))
            return value.Text;
        below.Claim(LineKind.Fact, "a practical detail");
        return $"{value.Text} {below.Text}";
    }

    private static bool IsSmall(ReadOnlySpan<char> word) =>
        WordForms.StartsLower(word) && (Vocabulary.Particles.Has(word) || Vocabulary.Articles.Has(word) || Vocabulary.Joiners.Has(word));

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
            if (!Vocabulary.Labels.Has(row.Body.To(i).Chars))
                continue;
            var line = new LabelledLine(row.Body.To(i), row.Body.From(i).Trim(), Layout.By);
            if (!Facts.Tells(line))
                continue;
            row.Claim(Facts.Take(draft, line) ? LineKind.Fact : LineKind.Noise, "a practical detail");
            row.IsFilmFacts = true;
            return true;
        }
        return false;
    }

    // Whether the row holds facts with marks between them: few rows do.
    private static bool IsSeparated(Row row) =>
        row.Text.Length <= LongestRow * 5 && !IsPlainCredit(row)
            && (TailOf(row) is not null || BracketsOf(row) is not null || LettersOf(row) is not null || HeadOf(row) is not null);

    private static void TakeSeparated(Draft draft, Row row)
    {
        if (TailOf(row) is { } tail)
        {
            tail.Pieces.ForEach(piece => Facts.TakePiece(draft, piece));
            draft.Replace(row, tail.Head, true);
            return;
        }
        if (BracketsOf(row) is { } brackets)
        {
            row.TitleFacts = brackets;
            return;
        }
        TakeLetters(draft, row);
        if (HeadOf(row) is not var (label, pieces, isWhole))
            return;
        pieces.ForEach(piece => Facts.TakePiece(draft, piece));
        row.IsFilmFacts = true;
        if (label >= 0)
            TakeLabelBehind(draft, row, label, pieces[0], isWhole);
        else if (isWhole)
            TakeWhole(draft, row, pieces);
    }

    // The facts that the row begins with, and where its first label stands, -1 for none; null where it begins with no facts.
    private static (int Label, List<string> Pieces, bool IsWhole)? HeadOf(Row row)
    {
        var label = LabelStart(row.Text);
        var head = label >= 0 ? row.Text[..label] : row.Text;
        var pieces = head.Length > LongestRow ? [] : SplitFacts(head);
        var isWhole = IsWhole(head, pieces) && !BeginsWithBy(head);
        return isWhole || HoldsFacts(head, pieces) ? (label, pieces, isWhole) : null;
    }

    private static int LabelStart(string text)
    {
        if (text.AsSpan().ContainsAny(':', '：'))
        {
            foreach (var label in FirstLabel().EnumerateMatches(text))
                return label.Index;
        }
        return -1;
    }

    // "Director: Ann Lee" begins with its label: no facts stand before it.
    private static bool IsPlainCredit(Row row) =>
        row.Labelled is { Layout: Layout.Colon } line && line.Label.Chars.IndexOfAny(".,|/") < 0
            && row.LabelRoles is not null;

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
        if (DirectorIn(row, pieces) is { } director)
            draft.CreditLines.Add(director);
        if (CreditIn(row) is { } credit)
            draft.Replace(row, credit, true);
        else
            row.Claim(LineKind.Fact, "facts of the film");
    }

    // "The Tide / Ann Lee / UK / 2014 / 12 min": between a title and its facts stands who made the film.
    private static CreditLine? DirectorIn(Row row, List<string> pieces)
    {
        if (row.LeadTitle is null || pieces.Count < FewestListed || !pieces.Skip(2).All(Facts.IsFact)
            || !NameShape.IsFullName(pieces[1]) || !Vocabulary.GivenNames.Has(WordForms.First(pieces[1])))
            return null;
        var at = row.Text.IndexOf(pieces[1], pieces[0].Length, StringComparison.Ordinal);
        return at < 0 ? null : new CreditLine
        {
            Roles = [RolePart.Unsaid(row.Body.Sub(at, pieces[1].Length), "Director")],
            Names = row.Body.Sub(at, pieces[1].Length),
            Row = row,
            Layout = Layout.By,
            Confidence = 0.6,
        };
    }

    private static bool HasDigits(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static Match? LettersOf(Row row) =>
        HasDigits(row.Text) && Letters().Match(row.Text) is { Success: true } match ? match : null;

    // "D/A 2019, 102 Min.": countries by their letters.
    private static void TakeLetters(Draft draft, Row row)
    {
        if (LettersOf(row) is not { } match)
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
    private static (Slice Head, List<string> Pieces)? TailOf(Row row)
    {
        if (row.Text.Length > LongestRow || !HasDigits(row.Text))
            return null;
        foreach (Match cut in Cut().Matches(row.Text))
        {
            var pieces = SplitFacts(row.Text[(cut.Index + cut.Length)..]);
            if (pieces.Count == 0 || !pieces.Exists(Facts.IsMeasure) || !pieces.TrueForAll(Facts.IsFact))
                continue;
            var head = row.Body.To(cut.Index).Trim(" .,;");
            return UnmarkedRule.Read(row, head) is null && ByLine.Read(head) is null ? null : (head, pieces);
        }
        return null;
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
        if (pieces.Count is 0 or > MostPieces || !pieces.Exists(Facts.IsWeighty))
            return false;
        var facts = pieces.Count(Facts.IsFact);
        return !(facts < 2 && pieces.Exists(IsDay)) && facts * 2 >= pieces.Count
            && (pieces.Count == 1 || facts > 1 || CountryAndYear().IsMatch(text) || Facts.IsMeasure(pieces[0]));
    }

    // "Aug 3–6, 2023" is when something is shown.
    private static bool IsDay(string piece) =>
        !Facts.IsFact(piece) && piece.AsSpan().ContainsAnyInRange('0', '9') && WordForms.Split(piece) is { Length: > 1 and < 5 } words
            && Array.TrueForAll(words, word => Vocabulary.DateWords.Has(word.Trim(',', '.')) || char.IsDigit(word[0]) || !word.Any(char.IsLetter));

    // Facts at the end of other words: "di Ann Lee con Bo Tran. Italia 2016, 59’".
    private static bool HoldsFacts(string text, List<string> pieces) =>
        pieces.Count <= MostPieces && pieces.Exists(Facts.IsMeasure) && pieces.Count(Facts.IsWeighty) > 1
            && !Prose.IsProse(text);

    // "Glasshouse (12 mins)": the brackets hold facts, what stands before them is a title.
    private static List<string>? BracketsOf(Row row)
    {
        if (row.Text[^1] is not (')' or ']'))
            return null;
        var match = Bracket().Match(row.Text);
        if (!match.Success)
            return null;
        var pieces = SplitFacts(match.Groups["facts"].Value);
        if (!pieces.Exists(Facts.IsWeighty) || pieces.Count(Facts.IsFact) * 2 < pieces.Count
            || pieces is [var only] && FactPieces.Country(only) is not null)
            return null;
        return pieces;
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
