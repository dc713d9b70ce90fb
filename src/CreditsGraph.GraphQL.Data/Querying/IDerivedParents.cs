using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// Finds parents again that are no entities of their own, such as the departments of a film, so that their lists can
/// be asked for in one statement like any other.
/// </summary>
public interface IDerivedParents<out TParent>
{
    /// <summary>The parents of some keys.</summary>
    IQueryable<TParent> Query(DbContext database, long[] keys);
}
