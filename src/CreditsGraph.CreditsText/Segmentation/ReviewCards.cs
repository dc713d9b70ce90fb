using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: quotes without marks that share a block with their source, in any order: score, date, publication, sentence, "By
/// Ann Lee". Such a block is a review among others of its form, beside other reviews, or under a heading of the press.
/// </summary>
internal static class ReviewCards
{
    private const int MostRows = 8;
    private const int LongestSource = 80;
    private const int LongestQuote = 700;
    private const int FewestWords = 4;
    private const int MostSources = 3;
    private const int FewestScored = 2;

    public static void Run(Draft draft)
    {
        var cards = Blocks(draft).Select(CardOf).OfType<ReviewCard>().ToList();
        var scored = cards.Count(card => card.Rating is not null);
        foreach (var card in cards)
        {
            if ((card.Rating is not null && scored >= FewestScored) || (card.IsSourced && IsAmongReviews(draft, card)))
                Take(draft, card);
        }
    }

    private static IEnumerable<List<Row>> Blocks(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            var from = i;
            while (i < draft.Rows.Count && !draft.Rows[i].IsBlank)
                i++;
            if (i - from is > 1 and <= MostRows && draft.Rows.GetRange(from, i - from) is var block && block.TrueForAll(row => row.IsFree))
                yield return block;
        }
    }

    // One run of sentences, and sources and scores before or behind it.
    private static ReviewCard? CardOf(List<Row> block)
    {
        var from = block.FindIndex(IsSentence);
        if (from < 0)
            return null;
        var to = from;
        while (to < block.Count && IsSentence(block[to]))
            to++;
        var card = new ReviewCard(block, from, to);
        return card.Beside.All(IsBeside) && card.Sources.Count is > 0 and <= MostSources ? card : null;
    }

    private static bool IsSentence(Row row) =>
        row.Text.Length is > 15 and < LongestQuote && (row.Text[^1] is '.' or '!' or '?' or '…')
            && !QuoteMarks.Opens(row.Text[0]) && WordForms.Count(row.Text) >= FewestWords;

    private static bool IsBeside(Row row) =>
        row.Text.Length <= LongestSource && (ReviewCard.IsAside(row.Text) || IsSource(row));

    // No role, no label, no heading of the page: a name in capitals or in brackets.
    private static bool IsSource(Row row)
    {
        var words = WordForms.Split(row.Text.Trim('(', ')', '[', ']'));
        return words.Length is > 0 and < 9 && (WordForms.StartsUpper(words[0]) || row.Mark == RowMark.Dash)
            && words.Count(word => WordForms.StartsLower(word) && !Vocabulary.Particles.Has(word)) * 2 < words.Length
            && row.Roles is null && row.Labelled is not { Layout: Layout.Colon } && row.Mark != RowMark.Heading
            && Facts.LabelOf(row.Text) is null && !Vocabulary.Sections.Has(row.Text);
    }

    private static bool IsAmongReviews(Draft draft, ReviewCard card) =>
        (draft.Previous(card.First.Index) is { } before && (IsOfReview(draft.Rows[before]) || Vocabulary.PressSections.Has(draft.Rows[before].Text)))
            || (draft.Next(card.Last.Index) is { } next && IsOfReview(draft.Rows[next]));

    private static bool IsOfReview(Row row) => row.IsReview || row.IsReviewSource;

    private static void Take(Draft draft, ReviewCard card)
    {
        var by = card.Source();
        if (by is { Publication: null, Author: null })
            return;
        draft.Reviews.Add(new ReviewReading(card.Quote, by.Publication, by.Author, by.Rating ?? card.Rating, by.Url, card.Sentences[0].Body.Span));
        foreach (var row in card.Beside)
            row.ClaimSource();
        foreach (var row in card.Sentences)
            row.ClaimReview();
    }
}
