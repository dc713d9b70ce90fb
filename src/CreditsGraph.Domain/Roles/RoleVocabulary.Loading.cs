namespace CreditsGraph.Domain.Roles;

public sealed partial class RoleVocabulary
{
    private const string DataFile = "roles.txt";

    private static RoleVocabulary Load()
    {
        using var stream = typeof(RoleVocabulary).Assembly.GetManifestResourceStream(DataFile)
            ?? throw new InvalidOperationException($"The assembly does not hold {DataFile}.");
        using var reader = new StreamReader(stream);
        var blocks = RoleFile.Blocks(reader).ToList();
        var roles = blocks.Where(block => block.Kind == "role").Select(block => block.ToRole()).ToList();
        return new RoleVocabulary(roles, blocks);
    }

    private static Dictionary<string, VocabularyRole> IndexWordings(IReadOnlyList<VocabularyRole> roles)
    {
        var index = new Dictionary<string, VocabularyRole>(8192, StringComparer.Ordinal);
        foreach (var role in roles)
        {
            foreach (var label in role.Labels)
            {
                index.TryAdd(RoleWords.Key(label.Label), role);
                foreach (var synonym in label.Synonyms)
                    index.TryAdd(RoleWords.Key(synonym), role);
            }
        }
        return index;
    }

    private Dictionary<string, VocabularyRole> IndexStarred(IReadOnlyList<RoleBlock> blocks)
    {
        var index = new Dictionary<string, VocabularyRole>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block["person"] is not { } slug)
                continue;
            foreach (var wording in block.StarredWordings())
                index.TryAdd(RoleWords.Key(wording), bySlug[slug]);
        }
        return index;
    }

    private static Dictionary<string, RoleQualifier> IndexQualifiers(IReadOnlyList<RoleBlock> blocks)
    {
        var index = new Dictionary<string, RoleQualifier>(StringComparer.Ordinal);
        foreach (var qualifier in blocks.Where(block => block.Kind == "qualifier").Select(block => block.ToQualifier()))
        {
            foreach (var wording in qualifier.Wordings)
                index.TryAdd(RoleWords.Key(wording), qualifier);
        }
        return index;
    }
}
