namespace CreditsGraph.GraphQL.Data;

/// <summary>An item of a page with its cursor.</summary>
/// <param name="Node">The item.</param>
/// <param name="NodeKey">The item's key.</param>
/// <param name="ParentKey">The key of the object whose list this is; 0 at the root.</param>
/// <param name="Cursor">The cursor; empty when the request did not ask for cursors.</param>
public sealed record Edge(object Node, long NodeKey, long ParentKey, string Cursor);
