namespace CreditsGraph.Domain.Roles;

/// <summary>A role's place in a catalogue's own list.</summary>
/// <param name="Scheme">The catalogue.</param>
/// <param name="Code">The catalogue's code.</param>
/// <param name="Match">Whether the code means this role or more.</param>
/// <param name="Uri">The code's address; null where the catalogue gives its codes none.</param>
public sealed record RoleMapping(RoleScheme Scheme, string Code, RoleMatch Match, string? Uri);
