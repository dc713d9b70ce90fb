using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>The compiled queries of a model, by their shapes: at most <see cref="Capacity"/>, the least used go first.</summary>
internal sealed class ShapeCache
{
    /// <summary>How many shapes are kept.</summary>
    public const int Capacity = 1024;

    private static readonly ConditionalWeakTable<IModel, ShapeCache> Caches = [];
    private readonly BoundedCache<string, object> _shapes = new(Capacity, StringComparer.Ordinal);

    /// <summary>The queries of a context's model: those of one database are not those of another.</summary>
    public static ShapeCache Of(DbContext database) => Caches.GetValue(database.Model, static _ => new());

    /// <summary>How many shapes there are.</summary>
    public int Count => _shapes.Count;

    /// <summary>The queries of a shape; made when they are not there, and kept unless a value is part of them.</summary>
    public TQueries GetOrAdd<TQueries>(ShapeWriter shape, Func<TQueries> create)
        where TQueries : class
    {
        if (!shape.IsShared)
            return create();
        var key = shape.Key;
        return _shapes.TryGet(key, out var known) ? (TQueries)known : (TQueries)_shapes.Add(key, create());
    }
}
