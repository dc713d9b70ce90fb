using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Queries;

/// <summary>
/// Looks for a folded text in the forms of items: each item once, by the form that matches best, the best first. A text
/// of under three characters is found as a whole form and at its beginning only. In a database one statement does it,
/// by the index it has for it, and costs what the text is found in; in memory it is a scan.
/// </summary>
public sealed class FormSearch
{
    /// <summary>The fewest characters that are looked for inside a form; fewer match only its beginning.</summary>
    public const int ShortestInfix = 3;

    private readonly CatalogContext _context;
    private readonly string _text;
    private readonly SearchFormKind[] _kinds;
    private readonly bool _isInfix;
    private readonly DatabaseKind _database;

    /// <param name="context">The catalogue.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="kinds">What is looked for.</param>
    public FormSearch(CatalogContext context, string text, IEnumerable<SearchFormKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(text);
        (_context, _text, _kinds) = (context, text, [.. kinds.Distinct().Order()]);
        _isInfix = text.EnumerateRunes().Count() >= ShortestInfix;
        _database = DatabaseKinds.Of(context);
    }

    /// <summary>The first matches after one, the best first.</summary>
    public async Task<List<SearchMatch>> FindAsync(SearchMatch? after, int count, CancellationToken cancellationToken)
    {
        if (_database == DatabaseKind.InMemory)
        {
            var all = await ScanAsync(cancellationToken).ConfigureAwait(false);
            return [.. all.Where(match => after is null || SearchMatch.BestFirst.Compare(match, after) > 0).Order(SearchMatch.BestFirst).Take(count)];
        }

        var (sql, values) = Sql(after).Find(count);
        return await _context.Database.SqlQueryRaw<SearchMatch>(sql, values).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How many items match.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        if (_database == DatabaseKind.InMemory)
            return (await ScanAsync(cancellationToken).ConfigureAwait(false)).Count();
        var (sql, values) = Sql(null).Count();
        return (await _context.Database.SqlQueryRaw<int>(sql, values).ToListAsync(cancellationToken).ConfigureAwait(false))[0];
    }

    private FormSearchSql Sql(SearchMatch? after) => new(_database == DatabaseKind.Sqlite, _text, _kinds, _isInfix, after);

    private async Task<IEnumerable<SearchMatch>> ScanAsync(CancellationToken cancellationToken)
    {
        var forms = await _context.SearchForms.Where(form => _kinds.Contains(form.Kind)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return FormScan.Best(forms, _text, _isInfix);
    }
}
