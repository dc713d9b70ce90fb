using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Data.Memory;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>
/// A query that is run with values: compiled once for all of them, or, when it serves one request alone, built when it
/// is run.
/// </summary>
internal static class ShapedQuery
{
    /// <summary>How many values a compiled query takes.</summary>
    public const int MaxValues = 15;

    private static readonly MethodInfo[] Compilers = [.. typeof(EF).GetMethods().Where(method => method.Name == nameof(EF.CompileAsyncQuery))];

    /// <summary>A query of rows.</summary>
    /// <param name="database">The database that it asks.</param>
    /// <param name="types">The types of its values.</param>
    /// <param name="isShared">Whether it is run more than once.</param>
    /// <param name="build">The query, which ends with its projection, for expressions in the values' places.</param>
    public static RowsQuery<TRow> OfRows<TRow>(
        DbContext database, IReadOnlyList<Type> types, bool isShared, Func<IReadOnlyList<Expression>, MethodCallExpression> build)
    {
        if (database.Database.IsRelational())
            return new StatementRows<TRow>(database, types, isShared, build);
        return new SnapshotRows<TRow>(InMemory<IEnumerable<TRow>>(types, isShared, build));
    }

    /// <summary>A query of rows, compiled.</summary>
    public static Func<DbContext, IReadOnlyList<object?>, IAsyncEnumerable<TRow>> CompileRows<TRow>(
        IReadOnlyList<Type> types, Func<IReadOnlyList<Expression>, Expression> build)
    {
        var compiled = Compile(types, build, typeof(IQueryable<TRow>), typeof(TRow), withCancellation: false);
        return Call<Func<DbContext, IReadOnlyList<object?>, IAsyncEnumerable<TRow>>>(compiled, types, withCancellation: false).Compile();
    }

    /// <summary>A query of rows for some values alone.</summary>
    public static IQueryable<TRow> Build<TRow>(
        DbContext database, IReadOnlyList<Type> types, IReadOnlyList<object?> values, Func<IReadOnlyList<Expression>, Expression> build) =>
        Provider(database).CreateQuery<TRow>(build(AsParameters(types, values)));

    /// <summary>A query of one number.</summary>
    public static Func<DbContext, IReadOnlyList<object?>, CancellationToken, Task<int>> OfNumber(
        DbContext database, IReadOnlyList<Type> types, bool isShared, Func<IReadOnlyList<Expression>, Expression> build)
    {
        if (!database.Database.IsRelational())
        {
            var count = InMemory<int>(types, isShared, build);
            return (context, values, _) => Task.FromResult(count(Snapshots.Of(context), values));
        }

        if (!isShared)
        {
            return (context, values, cancellation) => ((Microsoft.EntityFrameworkCore.Query.IAsyncQueryProvider)Provider(context))
                .ExecuteAsync<Task<int>>(build(AsParameters(types, values)), cancellation);
        }

        var compiled = Compile(types, build, typeof(int), typeof(int), withCancellation: true);
        var call = Call<Func<DbContext, IReadOnlyList<object?>, CancellationToken, Task<int>>>(compiled, types, withCancellation: true);
        return call.Compile();
    }

    /// <summary>A query of a snapshot; one that serves one request alone has that request's values in it.</summary>
    private static Func<Snapshot, IReadOnlyList<object?>, TAnswer> InMemory<TAnswer>(
        IReadOnlyList<Type> types, bool isShared, Func<IReadOnlyList<Expression>, Expression> build) => isShared
        ? ObjectQuery.Compile<TAnswer>(types, build)
        : (snapshot, values) => ObjectQuery.Compile<TAnswer>([], _ => build(AsParameters(types, values)))(snapshot, []);

    private static Delegate Compile(
        IReadOnlyList<Type> types, Func<IReadOnlyList<Expression>, Expression> build, Type answer, Type result, bool withCancellation)
    {
        var values = types.Select((type, index) => Expression.Parameter(type, $"p{index}")).ToList();
        List<ParameterExpression> all = [Expression.Parameter(typeof(DbContext), "database"), .. values];
        if (withCancellation)
            all.Add(Expression.Parameter(typeof(CancellationToken), "cancellation"));
        var delegateType = Expression.GetFuncType([.. all.Select(parameter => parameter.Type), answer]);
        var query = Expression.Lambda(delegateType, build(values), all);
        Type[] arguments = [typeof(DbContext), .. types, result];
        var compiler = Compilers.Single(method =>
            method.GetGenericArguments().Length == arguments.Length && IsWanted(QueryOf(method), withCancellation));
        return (Delegate)compiler.MakeGenericMethod(arguments).Invoke(null, [query])!;
    }

    /// <summary>The parameters and the answer of the lambda that a compiler takes.</summary>
    private static Type[] QueryOf(MethodInfo compiler) =>
        compiler.GetParameters()[0].ParameterType.GenericTypeArguments[0].GenericTypeArguments;

    private static bool IsWanted(Type[] query, bool withCancellation) => withCancellation
        ? query[^1].IsGenericParameter && query[^2] == typeof(CancellationToken)
        : query[^1].IsGenericType && query[^1].GetGenericTypeDefinition() == typeof(IQueryable<>);

    // The compiled query takes its values one by one; callers have a list of them.
    private static Expression<TDelegate> Call<TDelegate>(Delegate compiled, IReadOnlyList<Type> types, bool withCancellation)
    {
        var database = Expression.Parameter(typeof(DbContext), "database");
        var values = Expression.Parameter(typeof(IReadOnlyList<object?>), "values");
        var cancellation = Expression.Parameter(typeof(CancellationToken), "cancellation");
        var item = typeof(IReadOnlyList<object?>).GetProperty("Item")!;
        var given = types.Select((type, index) =>
            (Expression)Expression.Convert(Expression.Property(values, item, Expression.Constant(index)), type));
        Expression[] tail = withCancellation ? [cancellation] : [];
        var call = Expression.Invoke(Expression.Constant(compiled), [database, .. given, .. tail]);
        ParameterExpression[] parameters = withCancellation ? [database, values, cancellation] : [database, values];
        return Expression.Lambda<TDelegate>(call, parameters);
    }

    private static List<Expression> AsParameters(IReadOnlyList<Type> types, IReadOnlyList<object?> values) =>
        [.. types.Select((type, index) => Replace.Parameter(values[index], type))];

    private static IQueryProvider Provider(DbContext database)
    {
        var anyEntity = database.Model.GetEntityTypes().First(entity => !entity.IsOwned() && !entity.HasSharedClrType).ClrType;
        var set = typeof(DbContext).GetMethod(nameof(DbContext.Set), [])!.MakeGenericMethod(anyEntity).Invoke(database, null)!;
        return ((IQueryable)set).Provider;
    }
}
