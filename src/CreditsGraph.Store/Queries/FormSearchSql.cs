using System.Globalization;

namespace CreditsGraph.Store.Queries;

/// <summary>
/// The statements of a search. They are one text for all texts that are looked for, but for what is looked among and
/// how many matches are wanted, so that databases keep their plans.
/// </summary>
internal sealed class FormSearchSql(
    bool isSqlite, string text, IReadOnlyList<SearchFormKind> kinds, bool isInfix, SearchMatch? after)
{
    private readonly List<object> _values = [text, $" {text}", .. Bounds(isSqlite, text, isInfix)];

    private string Kinds => string.Join(", ", kinds.Select(kind => ((int)kind).ToString(CultureInfo.InvariantCulture)));

    // Where a text stands in another one is asked by another name on each.
    private string Place => isSqlite ? "instr" : "strpos";

    /// <summary>The first matches.</summary>
    public (string Sql, object[] Values) Find(int count)
    {
        var sql =
            $$"""
            SELECT "Kind", "ItemId", "SortKey", "Score", "Form", "IsName"
            FROM (
                SELECT "Kind", "ItemId", "SortKey", "Score", "Form", "IsName",
                    ROW_NUMBER() OVER (PARTITION BY "Kind", "ItemId" ORDER BY "Score" DESC, "IsName" DESC, "Form") AS n
                FROM (
                    SELECT kind AS "Kind", item_id AS "ItemId", sort_key AS "SortKey", form AS "Form", is_name AS "IsName",
                        CASE WHEN folded = {0} THEN 4 WHEN {{Place}}(folded, {0}) = 1 THEN 3
                            WHEN {{Place}}(folded, {1}) > 0 THEN 2 ELSE 1 END AS "Score"
                    FROM search_form
                    WHERE {{Matching}}
                ) AS matching
            ) AS ranked
            WHERE n = 1{{Beyond()}}
            ORDER BY "Score" DESC, "SortKey", "Kind", "ItemId"
            LIMIT {{count.ToString(CultureInfo.InvariantCulture)}}
            """;
        return (sql, [.. _values]);
    }

    /// <summary>How many items match.</summary>
    public (string Sql, object[] Values) Count() => (
        $"""SELECT CAST(COUNT(*) AS INT) AS "Value" FROM (SELECT DISTINCT kind, item_id FROM search_form WHERE {Matching}) AS items""",
        [.. _values]);

    private string Matching => $"kind IN ({Kinds}) AND " + (isInfix
        ? isSqlite ? "id IN (SELECT rowid FROM search_trigram WHERE search_trigram MATCH {2})" : "folded LIKE {2}"
        : "folded >= {2} AND folded < {3}");

    // What begins with a text lies between it and the text with the last code point after it.
    private static object[] Bounds(bool isSqlite, string text, bool isInfix) =>
        !isInfix ? [text, text + "\U0010FFFF"] : isSqlite ? [$"\"{text}\""] : [$"%{text}%"];

    // The rows beyond a match, in the order of the statement, of which the score alone falls.
    private string Beyond()
    {
        if (after is null)
            return "";
        var first = _values.Count;
        _values.AddRange([after.Score, after.SortKey, (int)after.Kind, after.ItemId]);
        string Value(int offset) => $"{{{(first + offset).ToString(CultureInfo.InvariantCulture)}}}";
        return $"""
             AND "Score" <= {Value(0)} AND ("Score" < {Value(0)}
                OR ("SortKey", "Kind", "ItemId") > ({Value(1)}, {Value(2)}, {Value(3)}))
            """;
    }
}
