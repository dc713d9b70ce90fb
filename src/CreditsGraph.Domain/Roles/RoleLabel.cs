namespace CreditsGraph.Domain.Roles;

/// <summary>A role's words in one language.</summary>
/// <param name="Language">The language's two-letter code.</param>
/// <param name="Label">The word to show.</param>
/// <param name="Synonyms">Every other wording that means the role, verb forms included ("directed by").</param>
public sealed record RoleLabel(string Language, string Label, IReadOnlyList<string> Synonyms);
