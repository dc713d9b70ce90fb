using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Queries;

/// <summary>Finds the forms that hold a folded text, by the index that the database has for it.</summary>
public static class FormSearch
{
    /// <summary>The fewest characters that are looked for inside a form; fewer match only its beginning.</summary>
    public const int ShortestInfix = 3;

    /// <summary>
    /// The forms that a folded text stands in; one of under three characters only those that begin with it. Costs what
    /// it finds, except in memory, where it is a scan.
    /// </summary>
    public static IQueryable<SearchForm> Holding(CatalogContext context, string folded)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(folded);
        var isInfix = folded.EnumerateRunes().Count() >= ShortestInfix;
        return DatabaseKinds.Of(context) switch
        {
            DatabaseKind.InMemory => InMemory(context.SearchForms, folded, isInfix),
            _ when !isInfix => Beginning(context, folded),
            DatabaseKind.Sqlite => Trigrams(context, folded),
            _ => context.SearchForms.Where(form => form.Folded.Contains(folded)),
        };
    }

    private static IQueryable<SearchForm> InMemory(IQueryable<SearchForm> forms, string folded, bool isInfix) => isInfix
        ? forms.Where(form => form.Folded.Contains(folded))
        : forms.Where(form => form.Folded.StartsWith(folded, StringComparison.Ordinal));

    // What begins with a text lies between it and the text with the last code point after it.
    private static IQueryable<SearchForm> Beginning(CatalogContext context, string folded)
    {
        var last = folded + "\U0010FFFF";
#pragma warning disable CA1309 // Databases compare by code point; an ordinal comparison has no translation.
        return context.SearchForms.Where(form => string.Compare(form.Folded, folded) >= 0 && string.Compare(form.Folded, last) < 0);
#pragma warning restore CA1309
    }

    private static IQueryable<SearchForm> Trigrams(CatalogContext context, string folded)
    {
        var phrase = $"\"{folded}\"";
        return context.SearchForms.FromSql(
            $"SELECT * FROM search_form WHERE id IN (SELECT rowid FROM search_trigram WHERE search_trigram MATCH {phrase})");
    }
}
