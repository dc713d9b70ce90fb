using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>The vocabulary's roles by the codes of one catalogue.</summary>
internal sealed class MappedRoles
{
    private readonly Dictionary<string, VocabularyRole> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly RoleScheme _scheme;

    public MappedRoles(RoleScheme scheme)
    {
        _scheme = scheme;
        foreach (var role in RoleVocabulary.Current.Roles)
        {
            foreach (var mapping in role.Mappings.Where(mapping => mapping.Scheme == scheme && mapping.Match == RoleMatch.Exact))
                _byCode.TryAdd(mapping.Code, role);
        }
    }

    /// <summary>The role that a code means; null where the vocabulary has none.</summary>
    public RoleResolution? Find(string code) =>
        _byCode.TryGetValue(code, out var role) ? new(role, true, null) : null;

    /// <summary>What a wording means, where that is a narrower role than a code's own; null otherwise.</summary>
    public RoleResolution? Narrower(string code, string wording)
    {
        var found = RoleVocabulary.Current.Recognize(wording);
        return found?.Role.Mappings.Any(mapping => mapping.Scheme == _scheme && mapping.Match == RoleMatch.Broader
            && string.Equals(mapping.Code, code, StringComparison.OrdinalIgnoreCase)) == true ? found : null;
    }
}
