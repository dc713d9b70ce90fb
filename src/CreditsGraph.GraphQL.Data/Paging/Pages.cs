namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>Makes connections of the rows that a level's query gives.</summary>
internal static class Pages
{
    /// <summary>The connection of one list, from its rows: those of the page in the query's order and perhaps one beyond.</summary>
    public static Connection ToConnection<T>(List<Row<T>> rows, int totalCount, LevelQuestion question, CursorFormat cursors)
        where T : class
    {
        var page = question.Page!;
        var hasMore = rows.Count > page.Size;
        if (hasMore)
            rows = rows.GetRange(0, page.Size);
        if (page.IsBackward)
            rows = [.. Enumerable.Reverse(rows)];
        var wanted = question.Wanted;
        return new Connection
        {
            Edges = wanted.Edges ? rows.ConvertAll(row => ToEdge(row, wanted.EdgeCursors ? cursors : null)) : [],
            Nodes = rows.ConvertAll(object (row) => row.Node),
            TotalCount = totalCount,
            PageInfo = wanted.PageInfo ? ToPageInfo(rows, hasMore, page, cursors) : Unread,
        };
    }

    private static readonly PageInfo Unread = new();

    private static PageInfo ToPageInfo<T>(List<Row<T>> rows, bool hasMore, PageArguments page, CursorFormat cursors)
        where T : class => new()
        {
            HasNextPage = page.IsBackward ? page.Before is not null : hasMore,
            HasPreviousPage = page.IsBackward ? hasMore : page.After is not null,
            StartCursor = rows.Count > 0 ? cursors.Write(rows[0].CursorValues!) : null,
            EndCursor = rows.Count > 0 ? cursors.Write(rows[^1].CursorValues!) : null,
        };

    private static Edge ToEdge<T>(Row<T> row, CursorFormat? cursors)
        where T : class => new(row.Node, row.Key, row.Parent, cursors?.Write(row.CursorValues!) ?? "");
}
