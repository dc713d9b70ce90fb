namespace CreditsGraph.Domain.Roles;

/// <summary>
/// One role: of the vocabulary, or made up on the spot for a wording that the vocabulary does not know.
/// </summary>
/// <param name="Slug">The role's name in addresses: "assistant-editor".</param>
/// <param name="Name">The role's English name: "Assistant Editor".</param>
/// <param name="Department">Where the role belongs; <see cref="Department.Other"/> where nothing tells.</param>
/// <param name="Broader">
/// The slug of the role that whoever holds this one may truthfully be said to hold too; null where there is none.
/// </param>
/// <param name="Labels">Words by language, English first.</param>
/// <param name="Mappings">Codes in other catalogues.</param>
public sealed record VocabularyRole(
    string Slug,
    string Name,
    Department Department,
    string? Broader,
    IReadOnlyList<RoleLabel> Labels,
    IReadOnlyList<RoleMapping> Mappings);
