using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Data.Sorting;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// A question as expressions over rows of <typeparamref name="T"/>, made once a shape: filter, order, cursors, page
/// size and columns, with an expression in each value's place.
/// </summary>
internal sealed class Level<T>
    where T : class
{
    private readonly LevelQuestion _question;
    private readonly IReadOnlyList<OrderKey> _keys;
    private readonly bool _firstOnly;
    private readonly bool _inMemory;
    private readonly int _firstCursor;

    /// <param name="question">The question.</param>
    /// <param name="options">What the attributes of the field say.</param>
    /// <param name="coordinate">The field, for its cursors.</param>
    /// <param name="shape">The values so far: those of cursors follow them; where they are too many, it is not shared.</param>
    /// <param name="inMemory">Whether the rows are in the process's memory.</param>
    public Level(LevelQuestion question, ListOptions options, string coordinate, ShapeWriter shape, bool inMemory)
    {
        (_question, _firstOnly, _inMemory) = (question, options.FirstOrDefault, inMemory);
        _firstCursor = shape.Values.Count;
        _keys = SortCompiler.Compile(typeof(T), question.Order, options.DefaultOrder);
        Cursors = new(coordinate, _keys);
        Types = [.. shape.Types, .. CursorArguments(question.Page).SelectMany(_ => Keyset.Types(_keys))];
        shape.IsShared &= inMemory || Types.Count <= ShapedQuery.MaxValues;
    }

    /// <summary>How the cursors of the list are written.</summary>
    public CursorFormat Cursors { get; }

    /// <summary>The types of all values, those of the cursors last.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>All values of a question of this shape.</summary>
    /// <exception cref="GraphQLException">A cursor is not one of this list.</exception>
    public IReadOnlyList<object?> ValuesOf(LevelQuestion question, ShapeWriter shape)
    {
        if (question.Page is null or { After: null, Before: null })
            return shape.Values;
        var values = new List<object?>(shape.Values);
        foreach (var (argument, cursor) in CursorArguments(question.Page))
            values.AddRange(Cursors.Read(cursor) ?? throw new GraphQLException(PagingErrors.InvalidCursor(argument, cursor)));
        return values;
    }

    /// <summary>The rows of the whole list, filtered.</summary>
    public Expression Filter(Expression source, IReadOnlyList<Expression> parameters)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return _question.Filter is { } filter && new FilterCompiler(parameters, _inMemory).Compile(filter, row) is { } condition
            ? Where(source, condition, row)
            : source;
    }

    /// <summary>The entities of the page and, where it is asked whether there are more, one beyond it.</summary>
    public Expression Cut(Expression source, IReadOnlyList<Expression> parameters)
    {
        var rows = Filter(source, parameters);
        var row = Expression.Parameter(typeof(T), "row");
        if (Beyond(row, parameters) is { } beyond)
            rows = Where(rows, beyond, row);
        for (var i = 0; i < _keys.Count; i++)
            rows = OrderBy(rows, _keys[i].Selector, i == 0, IsReversed(_keys[i]));
        if (_question.Page is { } page)
            return Take(rows, _question.Wanted.PageInfo ? page.Size + 1 : page.Size);
        return _firstOnly ? Take(rows, 1) : rows;
    }

    /// <summary>The page of one list, as rows.</summary>
    public MethodCallExpression Page(Expression source, IReadOnlyList<Expression> parameters)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Select(Cut(source, parameters), Expression.Lambda(Projection(null, row), row));
    }

    /// <summary>
    /// The rows of many parents' pages, each page's in order. Columns and neighbours are read once the pages are cut,
    /// so that a database without lateral joins can number the rows instead.
    /// </summary>
    public MethodCallExpression Pages(Expression cut)
    {
        var child = Expression.Parameter(typeof(ChildOf<T>), "child");
        var parent = Expression.Property(child, nameof(ChildOf<>.Parent));
        var row = Expression.Property(child, nameof(ChildOf<>.Row));
        var rows = OrderBy(cut, Expression.Lambda(parent, child), isFirst: true, isDescending: false);
        foreach (var key in _keys)
            rows = OrderBy(rows, Expression.Lambda(key.On(row), child), isFirst: false, IsReversed(key));
        return Select(rows, Expression.Lambda(Projection(parent, row), child));
    }

    private static List<(string Argument, string Cursor)> CursorArguments(PageArguments? page)
    {
        var cursors = new List<(string, string)>(2);
        if (page?.After is { } after)
            cursors.Add(("after", after));
        if (page?.Before is { } before)
            cursors.Add(("before", before));
        return cursors;
    }

    private Expression? Beyond(ParameterExpression row, IReadOnlyList<Expression> parameters)
    {
        Expression? condition = null;
        var first = _firstCursor;
        foreach (var (argument, _) in CursorArguments(_question.Page))
        {
            var values = parameters.Skip(first).Take(_keys.Count).ToList();
            var beyond = Keyset.Beyond(row, _keys, values, before: argument == "before");
            condition = condition is null ? beyond : Expression.AndAlso(condition, beyond);
            first += _keys.Count;
        }

        return condition;
    }

    private bool IsReversed(OrderKey key) => key.IsDescending != (_question.Page?.IsBackward ?? false);

    private MemberInitExpression Projection(Expression? parent, Expression row)
    {
        List<MemberBinding> bindings = [Bind(nameof(Row<>.Node), _inMemory ? row : _question.Projection.On(row))];
        if (_question.Wanted.Edges)
            bindings.Add(Bind(nameof(Row<>.Key), Expression.Property(row, "Id")));
        if (parent is not null)
            bindings.Add(Bind(nameof(Row<>.Parent), parent));
        if (_question.Wanted.Cursors)
        {
            var values = _keys.Select(key => Expression.Convert(key.On(row), typeof(object)));
            bindings.Add(Bind(nameof(Row<>.CursorValues), Expression.NewArrayInit(typeof(object), values)));
        }

        return Expression.MemberInit(Expression.New(typeof(Row<T>)), bindings);
    }

    private static MemberAssignment Bind(string member, Expression value) => Expression.Bind(typeof(Row<T>).GetProperty(member)!, value);

    private static MethodCallExpression Where(Expression rows, Expression condition, ParameterExpression row) =>
        Call(nameof(Queryable.Where), [typeof(T)], rows, Expression.Quote(Expression.Lambda(condition, row)));

    private static MethodCallExpression Take(Expression rows, int count) =>
        Call(nameof(Queryable.Take), [typeof(T)], rows, Expression.Constant(count));

    private static MethodCallExpression Select(Expression rows, LambdaExpression selector) => Call(
        nameof(Queryable.Select), [selector.Parameters[0].Type, selector.ReturnType], rows, Expression.Quote(selector));

    private static MethodCallExpression OrderBy(Expression rows, LambdaExpression key, bool isFirst, bool isDescending)
    {
        var method = (isFirst, isDescending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            _ => nameof(Queryable.ThenByDescending),
        };
        return Call(method, [key.Parameters[0].Type, key.ReturnType], rows, Expression.Quote(key));
    }

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);
}
