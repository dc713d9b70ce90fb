using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Resolves a list below entities: one statement for the lists of all parents of a level.</summary>
internal sealed class ChildResolver<TParent, T>(
    Func<IServiceProvider, DbContext> createContext,
    Expression<Func<TParent, IEnumerable<T>>> relation,
    ListOptions options,
    IDerivedParents<TParent>? derived) : BatchResolver, IRequiresMembers
    where TParent : class
    where T : class
{
    private static readonly Func<TParent, long> KeyOf =
        typeof(TParent).GetProperty("Id")!.GetMethod!.CreateDelegate<Func<TParent, long>>();

    private static readonly MethodInfo AsQueryable = typeof(Queryable).GetMethods()
        .Single(method => method is { Name: nameof(Queryable.AsQueryable), IsGenericMethod: true })
        .MakeGenericMethod(typeof(T));

    /// <inheritdoc/>
    public IReadOnlyList<string> RequiredMembers { get; } = ["Id"];

    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        var keys = context.Parents.Select(parent => KeyOf((TParent)parent)).ToArray();
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            var query = LevelQuery<T>.Create(context, options, DataFields.IsInMemory(database));
            var distinct = keys.Distinct().ToArray();
            var rows = query.Wanted.Items || options.Paging is null
                ? await RowsAsync(query, distinct, database, context.CancellationToken).ConfigureAwait(false)
                : Enumerable.Empty<Row<T>>().ToLookup(row => row.Parent);
            var totals = query.Wanted.TotalCount
                ? await TotalsAsync(query, distinct, database, context.CancellationToken).ConfigureAwait(false)
                : [];
            return BatchResult.Of(Array.ConvertAll(keys, object? (key) => options.Paging is null
                ? rows[key].Select(row => row.Node).ToList()
                : query.ToConnection([.. rows[key]], totals.GetValueOrDefault(key))));
        }
    }

    private async Task<ILookup<long, Row<T>>> RowsAsync(
        LevelQuery<T> query, long[] keys, DbContext database, CancellationToken cancellationToken)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var page = query.Cut(Related(parent)).Expression;
        var collection = Expression.Lambda<Func<TParent, IEnumerable<T>>>(page, parent);
        var rows = await query.Pages(Parents(keys, database).SelectMany(collection, WithParent()))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return rows.ToLookup(row => row.Parent);
    }

    private async Task<Dictionary<long, int>> TotalsAsync(
        LevelQuery<T> query, long[] keys, DbContext database, CancellationToken cancellationToken)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var count = Expression.Call(typeof(Queryable), nameof(Queryable.Count), [typeof(T)], query.Filter(Related(parent)).Expression);
        var tally = Expression.Lambda<Func<TParent, Tally>>(
            Expression.MemberInit(
                Expression.New(typeof(Tally)),
                Expression.Bind(typeof(Tally).GetProperty(nameof(Tally.Parent))!, Expression.Property(parent, "Id")),
                Expression.Bind(typeof(Tally).GetProperty(nameof(Tally.Count))!, count)),
            parent);
        return await Parents(keys, database).Select(tally)
            .ToDictionaryAsync(row => row.Parent, row => row.Count, cancellationToken).ConfigureAwait(false);
    }

    private IQueryable<TParent> Parents(long[] keys, DbContext database)
    {
        if (derived is not null)
            return derived.Query(database, keys);
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var isWanted = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)],
            Replace.Parameter(keys, typeof(long[])), Expression.Property(parent, "Id"));
        return database.Set<TParent>().Where(Expression.Lambda<Func<TParent, bool>>(isWanted, parent));
    }

    /// <summary>The list of a parent, as a query to go on from.</summary>
    private EnumerableQuery<T> Related(ParameterExpression parent) =>
        new(Expression.Call(AsQueryable, Replace.In(relation, parent)));

    private static Expression<Func<TParent, T, ChildOf<T>>> WithParent()
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var row = Expression.Parameter(typeof(T), "row");
        var child = Expression.MemberInit(
            Expression.New(typeof(ChildOf<T>)),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(ChildOf<>.Parent))!, Expression.Property(parent, "Id")),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(ChildOf<>.Row))!, row));
        return Expression.Lambda<Func<TParent, T, ChildOf<T>>>(child, parent, row);
    }
}
