using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Finds the quotes of a page, also those that lack a mark.</summary>
internal static partial class QuoteFinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”\"«»„");

    private const int FewestWithin = 4;
    private const int MostRows = 12;
    private const int LeastLetters = 6;
    private const int LongestAttribution = 120;
    private const int LeastSingle = 12;
    private const int LongestSingle = 300;
    private const int MostNameWords = 4;

    public static List<QuoteCandidate> Find(Draft draft)
    {
        var found = new List<QuoteCandidate>();
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (!draft.Rows[i].IsFree || At(draft, i) is not { } quote
                || quote.Quote.Count(char.IsLetter) < LeastLetters)
                continue;
            quote = WithQuotedName(draft, quote);
            found.Add(quote);
            i = quote.Last;
        }
        return found;
    }

    // «Шумский снял кино о голосе». over «Советская афиша»: a publication's name has marks of its own.
    private static QuoteCandidate WithQuotedName(Draft draft, QuoteCandidate quote)
    {
        if (quote.Attribution is not null || quote.Last + 1 >= draft.Rows.Count || draft.Rows[quote.Last + 1] is not { IsFree: true } row
            || row.Block != draft.Rows[quote.Last].Block || !QuotedName().IsMatch(row.Text)
            || WordForms.Count(row.Text) > MostNameWords || WordForms.Count(quote.Quote) <= MostNameWords)
            return quote;
        return quote with { Last = quote.Last + 1, Attribution = row.Text };
    }

    private static QuoteCandidate? At(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (QuoteMarks.Opens(row.Text[0]) || QuoteMarks.IsTurned(row.Text))
            return Opened(draft, index);
        if (row.Text[0] == '\'')
            return InSingleMarks(row, index) ?? OverName(draft, row, index);
        if (!row.Text.AsSpan().ContainsAny(Marks))
            return null;
        return WithoutOpening(draft, index) ?? AfterRating(row, index) ?? AfterName(row, index) ?? AfterRatedName(row, index) ?? Said(row, index)
            ?? Within(row, index);
    }

    // 'Too long by a third' - Slate & Chalk
    private static QuoteCandidate? InSingleMarks(Row row, int index)
    {
        var match = SingleMarks().Match(row.Text);
        return match.Success ? new QuoteCandidate(index, index, match.Groups["quote"].Value.Trim(),
            row.Body.Sub(match.Groups["quote"].Index, match.Groups["quote"].Length), match.Groups["name"].Value) : null;
    }

    // 'Too long by a third.' over "Slate & Chalk"
    private static QuoteCandidate? OverName(Draft draft, Row row, int index)
    {
        if (row.Text.Length is < LeastSingle or > LongestSingle || row.Text[^1] != '\'' || row.Text[^2] is not ('.' or '!' or '?' or '…')
            || draft.Next(index) is not { } next || draft.Rows[next].Block != row.Block || !Attribution.IsNamedBy(draft.Rows[next]))
            return null;
        return new QuoteCandidate(index, index, row.Text[1..^1].Trim(), row.Body.Sub(1, row.Body.Length - 2), null);
    }

    private static QuoteCandidate? Opened(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var close = BeforeDash().Match(row.Text) is { Success: true } early ? early.Groups["close"].Index : QuoteMarks.LastClose(row.Text);
        if (close < 0)
            return OverRows(draft, index);
        var rest = row.Text[(close + 1)..].Trim();
        var said = WithoutSaying(rest);
        if (said != rest && row.Text[close - 1] == ',')
            return new QuoteCandidate(index, index, row.Text[1..(close - 1)].Trim(), row.Body.Sub(1, close - 2), said);
        rest = said;
        if (Ratings.In(rest, out var behind) is { } score && behind.Trim().Length == 0)
            return new QuoteCandidate(index, index, row.Text[1..close].Trim(), row.Body.Sub(1, close - 1), null) { Rating = score };
        if (!IsEnd(rest) && !IsInlineAttribution(rest))
            return null;
        return new QuoteCandidate(index, index, row.Text[1..close].Trim(), row.Body.Sub(1, close - 1), IsEnd(rest)
            ? null : rest);
    }

    // The closing mark stands some rows further down, or nowhere before the attribution.
    private static QuoteCandidate? OverRows(Draft draft, int index)
    {
        var parts = new List<string> { draft.Rows[index].Text[1..] };
        var where = draft.Rows[index].Body.From(1);
        for (var i = index + 1; i < draft.Rows.Count && i < index + MostRows; i++)
        {
            var row = draft.Rows[i];
            if (row.Mark == RowMark.Dash && parts.Count > 0)
                return new QuoteCandidate(index, LastWithWords(draft, i - 1), string.Join(' ', parts).Trim(), where,
                    null);
            if (row.IsBlank)
                continue;
            var close = QuoteMarks.LastClose(draft.Rows[index].Text[0] + row.Text);
            if (close < 0)
            {
                parts.Add(row.Text);
                continue;
            }
            var rest = row.Text[close..].Trim();
            parts.Add(row.Text[..(close - 1)]);
            return IsEnd(rest) || IsInlineAttribution(rest)
                ? new QuoteCandidate(index, i, string.Join(' ', parts).Trim(), where, IsEnd(rest) ? null : rest)
                : null;
        }
        return null;
    }

    private static int LastWithWords(Draft draft, int index)
    {
        while (draft.Rows[index].IsBlank)
            index--;
        return index;
    }

    // A quote that lacks its opening mark is still a quote when somebody is named under it.
    private static QuoteCandidate? WithoutOpening(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (!QuoteMarks.LacksOpening(row.Text))
            return null;
        var close = row.Text.AsSpan().LastIndexOfAny('”', '»');
        var rest = row.Text[(close + 1)..].Trim();
        var isNamed = IsEnd(rest)
            ? draft.Next(index) is { } next && draft.Rows[next].Mark == RowMark.Dash
            : IsInlineAttribution(rest);
        return isNamed
            ? new QuoteCandidate(index, index, row.Text[..close].Trim(), row.Body.To(close), IsEnd(rest) ? null : rest)
            : null;
    }

    // 4/5 stars "Tender." — Jane Roe, The Herald
    private static QuoteCandidate? AfterRating(Row row, int index)
    {
        var match = RatedBefore().Match(row.Text);
        if (!match.Success || Ratings.In(match.Groups["score"].Value, out var rest) is not { } score
            || rest.Trim().Length > 0)
            return null;
        var quote = match.Groups["quote"];
        var named = match.Groups["rest"].Value.Trim();
        return IsEnd(named) || IsInlineAttribution(named)
            ? new QuoteCandidate(index, index, quote.Value.Trim(), row.Body.Sub(quote.Index, quote.Length),
                $"{named} ({score})")
            : null;
    }

    // The New York Times: “A brilliant documentary”
    private static QuoteCandidate? AfterName(Row row, int index)
    {
        var match = NamedBefore().Match(row.Text);
        if (!match.Success)
            return null;
        var quote = match.Groups["quote"];
        // "Séance n° 212 — « Gestes du soir »" names a programme.
        if (WordForms.Split(quote.Value).Length < (match.Groups["colon"].Success ? 3 : 5) && quote.Value[^1] is not ('.' or '!' or '?' or '…'))
            return null;
        return new QuoteCandidate(
            index, index, quote.Value.Trim(), row.Body.Sub(quote.Index, quote.Length), match.Groups["name"].Value);
    }

    // The Harbour Post ★★★★☆ “Tender.” by Jane Roe
    private static QuoteCandidate? AfterRatedName(Row row, int index)
    {
        var match = RatedName().Match(row.Text);
        if (!match.Success || Ratings.In(match.Groups["score"].Value, out var rest) is not { } score
            || rest.Trim().Length > 0)
            return null;
        var quote = match.Groups["quote"];
        var critic = match.Groups["critic"] is { Success: true } named ? $"{named.Value.Trim()}, " : string.Empty;
        return new QuoteCandidate(index, index, quote.Value.Trim(), row.Body.Sub(quote.Index, quote.Length),
            $"{critic}{match.Groups["name"].Value} ({score})");
    }

    // The Village Observer calls it “a bruised piece of work.”
    private static QuoteCandidate? Said(Row row, int index)
    {
        var match = SaidBefore().Match(row.Text);
        if (!match.Success)
            return null;
        var quote = match.Groups["quote"];
        return new QuoteCandidate(
            index, index, quote.Value.Trim(), row.Body.Sub(quote.Index, quote.Length), match.Groups["name"].Value);
    }

    // The village loses its train. »Ein feiner Film mit großem Herz« (Münchner Feuilleton)
    private static QuoteCandidate? Within(Row row, int index)
    {
        var match = QuotedLast().Match(row.Text);
        if (!match.Success || WordForms.Split(match.Groups["quote"].Value).Length < FewestWithin
            || match.Groups["name"].Value.Any(char.IsDigit))
            return null;
        var quote = match.Groups["quote"];
        return new QuoteCandidate(
            index, index, quote.Value.Trim(), row.Body.Sub(quote.Index, quote.Length), match.Groups["name"].Value);
    }

    // ", schreibt Der Abendbote." and ", wrote Jo Sanders in The Club."
    private static string WithoutSaying(string rest)
    {
        var words = WordForms.Split(rest.TrimStart(',', ' '));
        return words.Length is > 1 and < 10 && rest[0] is ',' or 's' or 'w' or 'é' && Vocabulary.SayVerbs.Has(words[0])
            ? string.Join(' ', words[1..]).TrimEnd('.') : rest;
    }

    private static bool IsEnd(string rest) => rest.Length == 0 || rest is "." or "," or ";" or "*"
        || Vocabulary.Editorial.Has(rest.Trim('[', ']', '(', ')', '.', '…', '>', '»', ' '));

    private static bool IsInlineAttribution(string rest)
    {
        if (rest.Length > LongestAttribution || Prose.IsProse(rest.Trim(' ', '-', '–', '—', '―')))
            return false;
        if (rest.TrimStart('.', ',', ' ') is ['–' or '—' or '-' or '―' or '(' or '~' or '|' or '[', ..])
            return true;
        var words = WordForms.Split(rest);
        return words.Length <= (rest.Contains(',') ? 11 : 7) && char.IsUpper(rest[0]) && !rest.EndsWith('.')
            && words.Count(WordForms.StartsLower) * 3 <= words.Length;
    }

    // «Ни одной лишней слезы». — Антон Вересов, «Экран и время»
    [GeneratedRegex("^«[^«»]{6,}(?<close>»)[.,]?\\s+[—–-]\\s+[\\p{L}«]")]
    private static partial Regex BeforeDash();

    [GeneratedRegex(@"^[«「『](?<name>[\p{Lu}\p{Lo}][^«»「」『』.!?…。！？]{2,40})[»」』]$")]
    private static partial Regex QuotedName();

    [GeneratedRegex(@"^'(?<quote>.{12,300}?)'\s*[-–—~]\s*(?<name>\p{Lu}.{2,80})$")]
    private static partial Regex SingleMarks();

    [GeneratedRegex("[.!?…]\\s[“\"»„](?<quote>[^“”\"«»„]{12,})[”\"«“]\\.?\\s\\((?<name>\\p{Lu}[^()]{2,60})\\)\\.?$")]
    private static partial Regex QuotedLast();

    [GeneratedRegex("^(?<score>[^“”\"«»]{1,20}?)\\s*[“\"«](?<quote>[^“”\"«»]{6,})[”\"»](?<rest>.*)$")]
    private static partial Regex RatedBefore();

    [GeneratedRegex("^(?<name>\\p{Lu}[^“”\"«»„:]{1,70}?)\\s+(?<score>[★☆✩✭⭐*½0-9/., ]{2,12})\\s*[“\"«»„](?<quote>[^“”\"«»„]{8,})[”\"»«“]\\.?(?:\\s+(?:by|par|von|de|di|por|door)\\s+(?<critic>\\p{Lu}[^“”\"«»]{2,50}))?$")]
    private static partial Regex RatedName();

    [GeneratedRegex("^(?<name>\\p{Lu}[^“”\"«»„:.]{1,60}?)\\s+(?:calls?|called|says?|said|writes?|wrote|hails?|hailed|praises?|praised|raves|describes?|described|schreibt|nennt|écrit|parle)\\b[^“”\"«»„.]{0,30}\\s*[“\"«»„](?<quote>[^“”\"«»„]{8,})[”\"»«“]\\.?$")]
    private static partial Regex SaidBefore();

    [GeneratedRegex("^(?<name>\\p{Lu}[^“”\"«»„:]{1,70}?)\\s*(?:(?<colon>:)|[–—-])\\s*[“\"«»„](?<quote>[^“”\"«»„]{8,})[”\"»«“]\\.?$")]
    private static partial Regex NamedBefore();
}
