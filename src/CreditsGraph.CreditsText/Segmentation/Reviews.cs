using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: quotes and whose they are.</summary>
internal static partial class Reviews
{
    // So many quotes with somebody's name make a page of reviews, where one without a name is a review too.
    private const int PageOfReviews = 2;
    private const int MostTitleWords = 6;

    public static void Run(Draft draft)
    {
        var quotes = QuoteFinder.Find(draft);
        var place = UsualPlace(draft, quotes);
        var taken = quotes.ConvertAll(quote => (Quote: quote, Row: AttributionRow(draft, quote, place)));
        var named = taken.Count(pair => pair.Row is not null || pair.Quote.Attribution is not null);
        foreach (var (quote, row) in taken)
        {
            if ((row is null && quote.Attribution is null && named < PageOfReviews) || IsTitle(draft, quote, row))
                RowsOf(draft, quote).ForEach(line => line.Claim(LineKind.Prose, "a quote that nobody is named for"));
            else
                Take(draft, quote, row);
        }
    }

    // "Paper Boats" between rows of a poster, or before the word "Credits", is the film's name.
    private static bool IsTitle(Draft draft, QuoteCandidate quote, int? row)
    {
        if (WordForms.Split(quote.Quote).Length > MostTitleWords || quote.Quote[^1] is '.' or '!' or '?' or '…')
            return false;
        if (quote.Attribution is { } own)
            return Maker().Match(own) is { Success: true } maker && IsRole(maker.Groups["label"].Value) || Vocabulary.TitleTails.Has(own) || Vocabulary.CrewSections.Has(own) || Vocabulary.CastSections.Has(own);
        return row is { } at && draft.Rows[at].Text.Split(' ')[^1].ToUpperInvariant() is "PRESENTS" or "PRESENT" or "PRÉSENTE" or "PRÉSENTENT"
            or "PRESENTA" or "PRESENTAN" or "PRÄSENTIERT" or "PRESENTEERT";
    }

    // «Пятый угол» (реж. Антон Жвания)
    private static bool IsRole(string label) =>
        RoleVocabulary.Current.Recognize(label) is not null || Vocabulary.RoleLettersByLanguage.Any(list => list.Has(label));

    private static void Take(Draft draft, QuoteCandidate quote, int? row)
    {
        var by = row is { } index ? AtRows(draft, quote, index)
            : quote.Attribution is { } own ? Attribution.OfSentence(own)
            : new Attribution(null, null, null, null);
        by = by is { Publication: null, Author: null } ? RatedOver(draft, quote) ?? by : WithPublicationOver(draft, quote, by, row);
        var rating = by.Rating ?? quote.Rating ?? Ratings.AtHead(quote.Quote, out _) ?? RatingBeside(draft, quote);
        Ratings.AtHead(quote.Quote, out var words);
        draft.Reviews.Add(new ReviewReading(words, by.Publication, by.Author, rating, by.Url, quote.Where.Span));
        RowsOf(draft, quote).ForEach(line => line.ClaimReview());
        if (row is { } at)
            draft.Rows[at].ClaimSource();
    }

    // "Tim Halloran" over "The Morning Ledger" over the quote, or the same under it, in one block.
    private static Attribution AtRows(Draft draft, QuoteCandidate quote, int index)
    {
        var step = index < quote.First ? -1 : 1;
        var by = Attribution.Read(draft.Rows[index].Text);
        var next = index + step;
        if (next < 0 || next >= draft.Rows.Count || by is { Publication: not null, Author: not null } || draft.Rows[index].Text.Contains(',')
            || !IsOneMore(draft, next, index) || (next + step >= 0 && next + step < draft.Rows.Count && IsOneMore(draft, next + step, index)))
            return by;
        var both = Attribution.Read($"{draft.Rows[Math.Min(index, next)].Text}, {draft.Rows[Math.Max(index, next)].Text}");
        draft.Rows[next].ClaimSource();
        return both with { Rating = by.Rating ?? both.Rating };
    }

    private static bool IsOneMore(Draft draft, int index, int beside) =>
        !draft.Rows[index].IsBlank && draft.Rows[index].Block == draft.Rows[beside].Block
            && Attribution.IsNamedBy(draft.Rows[index]) && !draft.Rows[index].Text.Contains(':');

    // "8/10 — CineBuzz" over the quote.
    private static Attribution? RatedOver(Draft draft, QuoteCandidate quote)
    {
        if (draft.Previous(quote.First) is not { } over || draft.Rows[over].Block != draft.Rows[quote.First].Block
            || !draft.Rows[over].IsFree || Ratings.In(draft.Rows[over].Text, out var name) is null || !name.Any(char.IsLetter))
            return null;
        draft.Rows[over].ClaimSource();
        return Attribution.Read(draft.Rows[over].Text);
    }

    // A publication over the quote and its critic behind a dash under it.
    private static Attribution WithPublicationOver(Draft draft, QuoteCandidate quote, Attribution by, int? row)
    {
        var single = by is { Publication: { } or null } && (by.Publication is null) != (by.Author is null);
        var name = by.Publication ?? by.Author;
        if (!single || name is null || !NameShape.IsFullName(name)
            || WordForms.Split(name).Any(Vocabulary.Publications.Has)
            || draft.Previous(quote.First) is not { } over || over == row || draft.Rows[over].Block != draft.Rows[quote.First].Block
            || !Attribution.IsNamedBy(draft.Rows[over]))
            return by;
        draft.Rows[over].ClaimSource();
        var above = Attribution.Read(draft.Rows[over].Text);
        return by with { Publication = above.Publication ?? above.Author, Author = name };
    }

    private static string? RatingBeside(Draft draft, QuoteCandidate quote)
    {
        if (draft.Previous(quote.First) is not { } before || !draft.Rows[before].IsFree
            || !Ratings.IsAlone(draft.Rows[before].Text))
            return null;
        draft.Rows[before].Claim(LineKind.Fact, "a score");
        return draft.Rows[before].Text;
    }

    private static List<Row> RowsOf(Draft draft, QuoteCandidate quote) =>
        draft.Rows.GetRange(quote.First, quote.Last - quote.First + 1).FindAll(row => !row.IsBlank);

    private static int? AttributionRow(Draft draft, QuoteCandidate quote, Place? usual)
    {
        if (quote.Attribution is not null)
            return null;
        if (draft.Next(quote.Last) is { } next && draft.Rows[next].Mark == RowMark.Dash
            && Attribution.IsNamedBy(draft.Rows[next]))
            return next;
        return usual is { } place ? RowAt(draft, quote, place) ?? InBlock(draft, quote) : null;
    }

    // On a page of quotes with their sources one may stand over its quote though others stand under theirs.
    private static int? InBlock(Draft draft, QuoteCandidate quote)
    {
        var (over, under) = (RowAt(draft, quote, Place.Over), RowAt(draft, quote, Place.Under));
        return over is null || under is null ? over ?? under : null;
    }

    // Where most quotes of the page have their names.
    private static Place? UsualPlace(Draft draft, List<QuoteCandidate> quotes)
    {
        var best = Enum.GetValues<Place>()
            .Select(place =>
                (Place: place,
                Count: quotes.Count(quote => quote.Attribution is null && RowAt(draft, quote, place) is not null)))
            .MaxBy(pair => pair.Count);
        if (best.Count == 0)
            return null;
        return best.Count >= PageOfReviews || IsPressPage(draft) || IsPublication(draft, quotes, best.Place) ? best.Place : null;
    }

    private static bool IsPressPage(Draft draft) =>
        draft.Rows.Exists(row => row.Text.Length < 50 && Vocabulary.PressSections.Has(row.Text));

    private static bool IsPublication(Draft draft, List<QuoteCandidate> quotes, Place place) =>
        quotes.Select(quote => RowAt(draft, quote, place)).Any(row =>
            row is { } at
                && (draft.Rows[at].Text.Contains(',')
                || draft.Rows[at].Text.Split(' ', '-').Any(Vocabulary.Publications.Has)));

    private static int? RowAt(Draft draft, QuoteCandidate quote, Place place)
    {
        var row = place == Place.Over ? draft.Previous(quote.First) : draft.Next(quote.Last);
        if (row is not { } at || !Attribution.IsNamedBy(draft.Rows[at]))
            return null;
        var edge = place == Place.Over ? quote.First : quote.Last;
        var touches = draft.Rows[at].Block == draft.Rows[edge].Block;
        return touches == (place != Place.UnderBlank) ? at : null;
    }

    [GeneratedRegex(@"^\((?<label>\p{L}{1,14})[.:]\s?\p{Lu}")]
    private static partial Regex Maker();

    private enum Place
    {
        Under,
        Over,
        UnderBlank,
    }
}
