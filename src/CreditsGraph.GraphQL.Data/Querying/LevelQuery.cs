using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Data.Sorting;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// What a data field asks in one request, as expressions over rows of <typeparamref name="T"/>: filter, order, cursor,
/// page size and columns.
/// </summary>
internal sealed class LevelQuery<T>
    where T : class
{
    private readonly CursorFormat _cursors;
    private readonly IReadOnlyList<OrderKey> _keys;
    private readonly Expression<Func<T, bool>>? _filter;
    private readonly Expression<Func<T, bool>>? _beyond;
    private readonly Expression<Func<T, Row<T>>> _projection;
    private readonly PageArguments? _page;
    private readonly bool _firstOnly;

    private LevelQuery(BatchContext context, ListOptions options, PageArguments? page, Wanted wanted, bool inMemory)
    {
        Wanted = wanted;
        _page = page;
        _firstOnly = options.FirstOrDefault;
        _keys = SortCompiler.Compile(typeof(T), context.Arguments.Get<object?[]>("order"), options.DefaultOrder);
        _cursors = new(context.Field.Definition.Coordinate, _keys);
        var row = Expression.Parameter(typeof(T), "row");
        _filter = context.Arguments.Get<InputObject>("where") is { } where
            && new FilterCompiler(context.Services, inMemory).Compile(where, row) is { } condition
                ? Expression.Lambda<Func<T, bool>>(condition, row)
                : null;
        _beyond = Beyond(row);
        _projection = Projection(context, row);
    }

    /// <summary>What the selection asks of the page beside its items.</summary>
    public Wanted Wanted { get; }

    /// <summary>Reads a field's arguments and selection.</summary>
    /// <exception cref="GraphQLException">An argument is refused.</exception>
    public static LevelQuery<T> Create(BatchContext context, ListOptions options, bool inMemory)
    {
        PageArguments? page = null;
        if (options.Paging is { } paging)
        {
            (page, var error) = PageArguments.Read(context.Arguments, paging, context.Field.Definition.Coordinate);
            if (error is not null)
                throw new GraphQLException(error);
        }

        return new(context, options, page, Wanted.Of(context.Field, options.Paging is not null, context.IsIncluded), inMemory);
    }

    /// <summary>The rows of the whole list, filtered.</summary>
    public IQueryable<T> Filter(IQueryable<T> source) => _filter is null ? source : source.Where(_filter);

    /// <summary>The page of one list, as rows.</summary>
    public IQueryable<Row<T>> Page(IQueryable<T> source) => Cut(source).Select(_projection);

    /// <summary>
    /// The rows of many parents' pages, each page's in order. Columns and neighbours are read once the pages are cut,
    /// so that a database without lateral joins can number the rows instead.
    /// </summary>
    public IQueryable<Row<T>> Pages(IQueryable<ChildOf<T>> cut)
    {
        var child = Expression.Parameter(typeof(ChildOf<T>), "child");
        var parent = Expression.Property(child, nameof(ChildOf<>.Parent));
        var row = Expression.Property(child, nameof(ChildOf<>.Row));
        var expression = OrderBy(cut.Expression, Expression.Lambda(parent, child), isFirst: true, isDescending: false);
        foreach (var key in _keys)
            expression = OrderBy(expression, Expression.Lambda(key.On(row), child), isFirst: false, IsReversed(key));
        var projected = (MemberInitExpression)Replace.In(_projection, row);
        var withParent = projected.Update(
            projected.NewExpression,
            projected.Bindings.Append(Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Parent))!, parent)));
        return cut.Provider.CreateQuery<ChildOf<T>>(expression).Select(Expression.Lambda<Func<ChildOf<T>, Row<T>>>(withParent, child));
    }

    /// <summary>The entities of the page and, to see whether there are more, one beyond it.</summary>
    public IQueryable<T> Cut(IQueryable<T> source)
    {
        var rows = Filter(source);
        if (_beyond is not null)
            rows = rows.Where(_beyond);
        rows = Order(rows);
        if (_page is not null)
            rows = rows.Take(_page.Size + 1);
        else if (_firstOnly)
            rows = rows.Take(1);
        return rows;
    }

    /// <summary>The connection of one list, from the rows that <see cref="Page"/> gave for it.</summary>
    public Connection ToConnection(List<Row<T>> rows, int totalCount)
    {
        var page = _page!;
        var hasMore = rows.Count > page.Size;
        if (hasMore)
            rows.RemoveAt(page.Size);
        if (page.IsBackward)
            rows.Reverse();
        var edges = Wanted.Edges ? rows.ConvertAll(ToEdge) : [];
        return new Connection
        {
            Edges = edges,
            Nodes = rows.ConvertAll(object (row) => row.Node),
            TotalCount = totalCount,
            PageInfo = new PageInfo
            {
                HasNextPage = page.IsBackward ? page.Before is not null : hasMore,
                HasPreviousPage = page.IsBackward ? hasMore : page.After is not null,
                StartCursor = rows.Count > 0 ? CursorOf(rows[0]) : null,
                EndCursor = rows.Count > 0 ? CursorOf(rows[^1]) : null,
            },
        };
    }

    private Edge ToEdge(Row<T> row) => new(row.Node, row.Key, row.Parent, CursorOf(row) ?? "");

    private string? CursorOf(Row<T> row) => row.CursorValues is { } values ? _cursors.Write(values) : null;

    private Expression<Func<T, bool>>? Beyond(ParameterExpression row)
    {
        Expression? condition = null;
        foreach (var (argument, cursor) in ((string, string?)[])[("after", _page?.After), ("before", _page?.Before)])
        {
            if (cursor is null)
                continue;
            var values = _cursors.Read(cursor) ?? throw new GraphQLException(PagingErrors.InvalidCursor(argument, cursor));
            var beyond = Keyset.Beyond(row, _keys, values, before: argument == "before");
            condition = condition is null ? beyond : Expression.AndAlso(condition, beyond);
        }

        return condition is null ? null : Expression.Lambda<Func<T, bool>>(condition, row);
    }

    private IQueryable<T> Order(IQueryable<T> rows)
    {
        var expression = rows.Expression;
        for (var i = 0; i < _keys.Count; i++)
            expression = OrderBy(expression, _keys[i].Selector, i == 0, IsReversed(_keys[i]));
        return rows.Provider.CreateQuery<T>(expression);
    }

    private bool IsReversed(OrderKey key) => key.IsDescending != (_page?.IsBackward ?? false);

    private static MethodCallExpression OrderBy(Expression rows, LambdaExpression key, bool isFirst, bool isDescending)
    {
        var method = (isFirst, isDescending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            _ => nameof(Queryable.ThenByDescending),
        };
        return Expression.Call(typeof(Queryable), method, [key.Parameters[0].Type, key.ReturnType], rows, Expression.Quote(key));
    }

    private Expression<Func<T, Row<T>>> Projection(BatchContext context, ParameterExpression row)
    {
        var node = new ProjectionBuilder(context.IsIncluded).Project(Wanted.Nodes, row);
        var key = Expression.Property(row, "Id");
        List<MemberBinding> bindings =
        [
            Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Key))!, key),
            Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Node))!, node),
        ];
        if (Wanted.Cursors)
        {
            var values = _keys.Select(sortKey => Expression.Convert(sortKey.On(row), typeof(object)));
            bindings.Add(Expression.Bind(
                typeof(Row<T>).GetProperty(nameof(Row<>.CursorValues))!, Expression.NewArrayInit(typeof(object), values)));
        }

        return Expression.Lambda<Func<T, Row<T>>>(Expression.MemberInit(Expression.New(typeof(Row<T>)), bindings), row);
    }
}
