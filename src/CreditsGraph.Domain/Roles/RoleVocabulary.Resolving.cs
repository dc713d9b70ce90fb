using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

public sealed partial class RoleVocabulary
{
    /// <summary>
    /// What a page's role wording means, whatever its case, number, verb form and language: "Assistant Editing" and
    /// "Assistant Editors" are one role. A wording outside the vocabulary is a role of its own, uncontrolled, under
    /// <see cref="Department.Other"/>. Linear in the wording's length.
    /// </summary>
    public RoleResolution Resolve(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (byWording.TryGetValue(NameFolding.Fold(wording), out var role))
            return new RoleResolution(role, true, null);
        return new RoleResolution(
            new VocabularyRole(Slug.From(wording), wording.Trim(), Department.Other, null, [], []), false, null);
    }
}
