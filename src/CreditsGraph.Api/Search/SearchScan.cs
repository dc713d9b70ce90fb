using CreditsGraph.Store;
using CreditsGraph.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Search;

/// <summary>
/// Looks for a folded text in every form of every item. Under three characters only a whole form and the beginning of
/// one match.
/// </summary>
internal sealed class SearchScan(string text, IReadOnlySet<SearchType> types)
{
    private readonly Dictionary<(SearchType, long), SearchHit> _best = [];

    /// <summary>The best hit of each item that matches, the best first.</summary>
    public async Task<List<SearchHit>> RunAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        var kinds = types.Select(type => (SearchFormKind)(int)type).ToArray();
        var forms = await FormSearch.Holding(context, text).Where(form => kinds.Contains(form.Kind))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        // The name comes before other forms of one score, and these in the order of their texts.
        foreach (var form in forms.OrderByDescending(form => form.IsName).ThenBy(form => form.Form, StringComparer.Ordinal))
            Consider(form);
        return [.. _best.Values.Order()];
    }

    private void Consider(SearchForm form)
    {
        var type = (SearchType)(int)form.Kind;
        var score = ScoreOf(form.Folded);
        if (score == 0 || (_best.TryGetValue((type, form.ItemId), out var best) && best.Score >= score))
            return;
        _best[(type, form.ItemId)] = new(type, form.ItemId, form.SortKey, score, form.Form, FieldOf(form));
    }

    private static string FieldOf(SearchForm form) => form switch
    {
        { Kind: SearchFormKind.Film } => "title",
        { IsName: true } => "name",
        _ => "creditedAs",
    };

    private int ScoreOf(string form)
    {
        if (form == text)
            return 4;
        if (form.StartsWith(text, StringComparison.Ordinal))
            return 3;
        return form.Contains($" {text}", StringComparison.Ordinal) ? 2 : form.Contains(text, StringComparison.Ordinal) ? 1 : 0;
    }
}
