using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: the film's title: labelled, over the page, or told by its sentences.</summary>
internal static partial class Titles
{
    private const int TopRows = 14;
    private const int LastLead = 40;
    private const int LongestTitle = 100;

    // From this weight on a row may be the title though another one is the page's first.
    private const int Sure = 5;

    public static void Run(Draft draft)
    {
        draft.Title ??= draft.LabelledTitle is { } labelled ? TitleText.Of(labelled) : FilmTold.In(draft);
        if (draft.Title is not null)
            return;
        var row = Best(draft);
        if (!IsToldInProse(draft, row) && !IsRow(draft, row))
            draft.Title ??= draft.LeadTitle ?? BeforeLabel(draft) ?? LeadOfFacts(draft) ?? Told(draft);
    }

    private static bool IsRow(Draft draft, Row? row)
    {
        if (BeginsWithTitle(draft))
            draft.Title = draft.LeadTitle ?? BeforeLabel(draft);
        return draft.Title is null && row is not null && !YieldsToOriginal(draft, row) && Take(draft, row);
    }

    // The head of a page that only sentences tell the film of is the page's own.
    private static bool IsToldInProse(Draft draft, Row? head)
    {
        if (draft.LeadTitle is not null || ProseTitle.In(draft) is not { } told || (head is not null && !new TitleWeight(draft).IsBare(head)))
            return false;
        draft.Title = told.Title;
        draft.OfferYear(told.Year, YearSource.Facts);
        return true;
    }

    // A row that only may be the title gives way to one that is labelled as such.
    private static bool YieldsToOriginal(Draft draft, Row row) =>
        draft.OriginalTitle is not null && row.Mark != RowMark.Heading
            && draft.Rows.Exists(other => other.Kind == LineKind.Fact && other.Text == draft.OriginalTitle)
            && TitleText.Of(row.Text) is { } title && title.Any(char.IsDigit);

    // "Pickle Kitchen | China | 2022 | 9’"
    private static string? LeadOfFacts(Draft draft) =>
        draft.Rows.Find(row => row.LeadTitle is not null) is { LeadTitle: { } lead } leading
            && leading.Body.Line.Number <= Math.Max(LastLead, draft.FirstCreditLine)
            && !draft.Credits.Exists(credit => credit.Name == lead) ? TitleText.Of(lead) : null;

    /// <summary>Stage: the first year near the top, where nothing better stated one, and the kind that is told there.</summary>
    public static void RunTold(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.Text.Length is > 3 and < 100 && !row.IsReview
            && row.Section != Section.Story).Take(TopRows))
        {
            if (draft.Year is null && FactPieces.FirstYear(row.Text) is { } year)
                draft.OfferYear(year, YearSource.Title);
            if (draft.Kind is null && row.Kind != LineKind.Noise && WordForms.Split(row.Text).Length <= 14
                && (row.Kind != LineKind.Prose || AboutWhat().IsMatch(row.Text)))
                draft.Kind = ToldKind(row.Text);
        }
    }

    // "un film documentaire de Ann Lee", "a short film by Bo Tran"
    private static FilmKind? ToldKind(string text)
    {
        var words = WordForms.Split(text);
        if (Array.Exists(words, word => word.Length > 6 && Vocabulary.Documentary.Has(word)))
            return FilmKind.Documentary;
        for (var i = 0; i < words.Length; i++)
        {
            var pair = i + 1 < words.Length ? $"{words[i]} {words[i + 1]}" : words[i];
            if ((Vocabulary.Short.Has(words[i]) && words[i].Length > 5) || (Vocabulary.Short.Has(pair) && pair.Contains(' ')))
                return FilmKind.Short;
        }
        return null;
    }

    private static string? Told(Draft draft) => ToldBy(draft) ?? QuotedTwice(draft) ?? draft.OriginalTitle;

    // The page's first words and its first credit stand in one row.
    private static bool BeginsWithTitle(Draft draft) =>
        draft.CreditLines.Count > 0
            && draft.Rows.Find(row => !row.IsBlank && row.Kind != LineKind.Noise) == draft.CreditLines[0].Row;

    private static bool Take(Draft draft, Row row)
    {
        draft.Title = WithoutMaker(draft, TitleText.Of(row.Text));
        if (TitleText.YearOf(row.Text) is { } year)
            draft.OfferYear(year, YearSource.Title);
        foreach (var piece in row.TitleFacts)
            Facts.TakePiece(draft, piece);
        row.Claim(LineKind.Fact, "the title");
        return draft.Title.Length > 0;
    }

    // "Leila Moran: Slack Water"
    private static string WithoutMaker(Draft draft, string title)
    {
        var mark = title.IndexOf(": ", StringComparison.Ordinal);
        return mark > 0 && draft.Credits.Exists(credit => credit.Name.Equals(title[..mark], StringComparison.OrdinalIgnoreCase))
            ? title[(mark + 2)..].Trim() : title;
    }

    private static Row? Best(Draft draft)
    {
        var weight = new TitleWeight(draft);
        var candidates = Candidates(draft).ToList();
        var first = candidates.Find(TitleDoubts.IsPlausible);
        var enough = LeadOfFacts(draft) is null ? TitleWeight.Enough : TitleWeight.MoreThanLead;
        var weights = candidates.ConvertAll(row => (Row: row, Weight: weight.Of(row, row == first)));
        if (first is not null && weight.IsBare(first) && weights.Exists(pair => pair.Row != first && pair.Weight >= Sure))
            weights = weights.ConvertAll(pair => pair.Row == first ? (pair.Row, pair.Weight - 2) : pair);
        var best = weights
            .Where(pair => pair.Weight >= enough).OrderByDescending(pair => pair.Weight).FirstOrDefault();
        return best.Row;
    }

    private static IEnumerable<Row> Candidates(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => !row.IsBlank && row.Kind != LineKind.Noise).Take(TopRows))
        {
            if ((row.IsFree || IsQuotedName(row)) && row.Text.Length is > 1 and <= LongestTitle && row.Roles is null
                && MayHold(draft, row) && row.Mark is RowMark.None or RowMark.Heading && !EndsSentence(row.Text)
                && !IsLabelled(row))
                yield return row;
        }
    }

    // A title in quotation marks was taken for a quote or a sentence.
    private static bool IsQuotedName(Row row) =>
        row.Kind == LineKind.Prose && WordForms.Split(row.Text).Length <= 8
            && (TitleText.IsQuoted(row.Text) || TitleText.Of(row.Text).Length + 2 < row.Text.Length);

    private static bool MayHold(Draft draft, Row row) =>
        row.Section is Section.None or Section.Press or Section.Related or Section.Crew
            || (row.Section == Section.Story && draft.Next(row.Index) is { } next && draft.Rows[next].IsFilmFacts);

    private static bool IsLabelled(Row row) =>
        row.Labelled is { } line && (line.Layout is Layout.Colon or Layout.Leader || line.IsEmpty)
            && (RoleReader.Known(line.Label) is not null || Facts.LabelOf(line.Label.Text) is not null
                || row.Text.Contains('\t') || row.Text.Contains("...", StringComparison.Ordinal));

    // "A Harbour Capital 港の都 Dir: Toshiro Iizawa (1991)".
    private static string? BeforeLabel(Draft draft)
    {
        if (draft.CreditLines.Count == 0 || draft.CreditLines[0] is not { } line || !MayHoldTitle(line))
            return null;
        var before = line.Row.Body.To(line.Roles[0].Slice.Start - line.Row.Body.Start).Trim(" -–—|:,.").Text;
        if (YearInBrackets().Match(line.Row.Text) is { Success: true } match
            && FactPieces.Year(match.Value) is { } year)
            draft.OfferYear(year, YearSource.Title);
        if (Facts.LabelOf(before.Split(':', '：')[0]) is not null)
            return null;
        return TitleText.Of(before) is { Length: > 1 } title && title.Any(char.IsLetter) ? title : null;
    }

    // Near the top, with some words before its role, and no sentence.
    private static bool MayHoldTitle(CreditLine line)
    {
        var role = line.Roles[0].Slice;
        return line.Row.Body.Line.Number <= TopRows && role.Line == line.Row.Body.Line && line.Names.Start >= role.Start
            && role.Start - line.Row.Body.Start is >= 3 and <= LongestTitle && line.Row.Kind != LineKind.Prose
            && (WordForms.IsEastAsian(line.Row.Text) || !Prose.IsProse(line.Row.Text));
    }

    // "Seoul Train is the gripping documentary exposé …"
    private static string? ToldBy(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.Kind == LineKind.Prose).Take(3))
        {
            var words = WordForms.Split(row.Text[..Math.Min(row.Text.Length, 200)]);
            var verb = Array.FindIndex(words, Vocabulary.Verbs.Has);
            if (verb is > 0 and <= 7 && words.Take(verb).All(WordForms.StartsUpper)
                && !Vocabulary.NotGivenNames.Has(words[0])
                && !(verb == 1 && draft.Credits.Exists(credit => credit.Name.StartsWith(words[0] + " ", StringComparison.Ordinal)))
                && ComesAgain(draft, string.Join(' ', words[..verb])))
                return string.Join(' ', words[..verb]).Trim('“', '”', '"', ',');
        }
        return null;
    }

    // The words that a page's sentences quote twice are the film's name.
    private static string? QuotedTwice(Draft draft)
    {
        return QuotedName().Matches(draft.Beginning).Select(match => match.Groups["title"].Value)
            .GroupBy(title => title, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => group.Key).FirstOrDefault();
    }

    private static bool ComesAgain(Draft draft, string title)
    {
        var times = 0;
        foreach (var line in draft.Lines)
        {
            times += line.Text.AsSpan().Count(title);
            if (times > 1)
                return true;
        }
        return false;
    }

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', '»')[^1] is '.' or ':' or ';' or ',' && text.Length > 3;

    // "A 26-minute documentary about …"
    [GeneratedRegex(@"^(?:an?\s)?(?:\S+\s){0,3}\S*\p{L}{4,}\s(?:about|on|sur|über|sobre|su|over|о|об)\s", RegexOptions.IgnoreCase)]
    private static partial Regex AboutWhat();

    [GeneratedRegex(@"\((?:19|20)[0-9]{2}\)")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex("[“\"«『](?<title>\\p{L}[^“”\"«»『』.!?]{2,60})[”\"»』]")]
    private static partial Regex QuotedName();
}
