namespace CreditsGraph.CreditsText.Lines;

/// <summary>A label within a row: of roles, or of a fact of the film, which has none.</summary>
internal sealed record InnerLabel(IReadOnlyList<RolePart>? Roles, int Start, int End);
