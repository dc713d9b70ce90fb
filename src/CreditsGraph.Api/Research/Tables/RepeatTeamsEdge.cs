namespace CreditsGraph.Api.Research.Tables;

/// <summary>A team with its cursor.</summary>
/// <param name="Cursor">Where the team stands, for after and before; opaque.</param>
/// <param name="Node">The team.</param>
internal sealed record RepeatTeamsEdge(string Cursor, RepeatTeam Node);
