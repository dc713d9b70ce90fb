using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// Finds parents again that are no entities of their own, such as the departments of a film, so that their lists can
/// be asked for in one statement like any other.
/// </summary>
public interface IDerivedParents<out TParent>
{
    /// <summary>What of some keys the query needs beside them, such as the keys of the entities behind them.</summary>
    long[] Scope(long[] keys);

    /// <summary>
    /// The parents of some keys. The query is compiled once for all keys, so it uses <paramref name="keys"/> and
    /// <paramref name="scope"/> as they are, within its lambdas.
    /// </summary>
    IQueryable<TParent> Query(DbContext database, long[] keys, long[] scope);
}
