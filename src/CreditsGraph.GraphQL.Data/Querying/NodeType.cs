using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>A type of entities that have global ids.</summary>
internal abstract class NodeType
{
    public static NodeType Of(string name, Type entity) =>
        (NodeType)Activator.CreateInstance(typeof(NodeType<>).MakeGenericType(entity), name)!;

    /// <summary>The entities of some keys that there are, with the columns that selections need, by their keys.</summary>
    public abstract Task<Dictionary<long, object>> LoadAsync(
        DbContext database, long[] keys, IReadOnlyList<SelectionPlan> selections, BatchContext context);

    /// <summary>An entity with its key alone.</summary>
    public abstract object StandIn(long key);

    /// <summary>Whether two entities are both of this type and have one key.</summary>
    public abstract bool IsSame(object one, object other);
}
