using CreditsGraph.Domain;

namespace CreditsGraph.Store.Queries;

/// <summary>Finds the best matching form of each item by looking at every form.</summary>
internal static class FormScan
{
    /// <summary>The items that match, in no order. Linear in the forms.</summary>
    public static IEnumerable<SearchMatch> Best(IEnumerable<SearchForm> forms, string text, bool isInfix)
    {
        var best = new Dictionary<(SearchFormKind, long), SearchMatch>();
        // The name comes before other forms of one score, and these in the order of their texts.
        foreach (var form in forms.OrderByDescending(form => form.IsName).ThenBy(form => new TextKey(form.Form)))
        {
            var score = ScoreOf(form.Folded, text, isInfix);
            if (score == 0 || (best.TryGetValue((form.Kind, form.ItemId), out var standing) && standing.Score >= score))
                continue;
            best[(form.Kind, form.ItemId)] = new()
            {
                Kind = form.Kind,
                ItemId = form.ItemId,
                SortKey = form.SortKey.Value,
                Score = score,
                Form = form.Form,
                IsName = form.IsName,
            };
        }

        return best.Values;
    }

    private static int ScoreOf(string form, string text, bool isInfix)
    {
        if (form == text)
            return 4;
        if (form.StartsWith(text, StringComparison.Ordinal))
            return 3;
        if (!isInfix)
            return 0;
        return form.Contains($" {text}", StringComparison.Ordinal) ? 2 : form.Contains(text, StringComparison.Ordinal) ? 1 : 0;
    }
}
