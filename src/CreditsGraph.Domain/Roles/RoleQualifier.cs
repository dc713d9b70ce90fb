namespace CreditsGraph.Domain.Roles;

/// <summary>A word that may stand before any role's wording.</summary>
/// <param name="Name">The qualifier in English.</param>
/// <param name="KeepsRole">Whether whoever holds the qualified role holds the role itself.</param>
/// <param name="Wordings">Its wordings in all languages.</param>
internal sealed record RoleQualifier(string Name, bool KeepsRole, IReadOnlyList<string> Wordings);
