namespace CreditsGraph.Domain.Roles;

public sealed partial class RoleVocabulary
{
    private static RoleVocabulary Load() => new([]);

    private static Dictionary<string, VocabularyRole> IndexWordings(IReadOnlyList<VocabularyRole> roles) =>
        new(StringComparer.Ordinal);
}
