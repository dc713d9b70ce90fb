namespace CreditsGraph.Api.Research.Tables;

/// <summary>A move with its cursor.</summary>
/// <param name="Cursor">Where the move stands, for after and before; opaque.</param>
/// <param name="Node">The move.</param>
internal sealed record CareerMovesEdge(string Cursor, CareerMoveRow Node);
