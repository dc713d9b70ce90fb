namespace CreditsGraph.Domain.Roles;

/// <summary>The roles that credits are told by, read once from <c>roles.txt</c>.</summary>
public sealed partial class RoleVocabulary
{
    private static readonly Lazy<RoleVocabulary> LazyCurrent = new(Load);

    private readonly Dictionary<string, VocabularyRole> bySlug;
    private readonly Dictionary<string, VocabularyRole> byWording;
    private readonly Dictionary<string, VocabularyRole> forPerson;
    private readonly Dictionary<string, RoleQualifier> qualifiers;
    private readonly RoleOutline outline;

    private RoleVocabulary(IReadOnlyList<VocabularyRole> roles, IReadOnlyList<RoleBlock> blocks)
    {
        Roles = roles;
        bySlug = roles.ToDictionary(role => role.Slug, StringComparer.Ordinal);
        byWording = IndexWordings(roles);
        forPerson = IndexStarred(blocks);
        qualifiers = IndexQualifiers(blocks);
        outline = new RoleOutline(byWording.Keys, qualifiers.Keys);
        rememberedSpans = remembered.GetAlternateLookup<ReadOnlySpan<char>>();
        byStems = IndexStems(roles, byWording);
        qualifierStems = IndexQualifierStems(blocks);
        qualifierTails = [.. blocks.Where(block => block.Kind == "qualifier" && block["joined"] is not null)
            .SelectMany(block => block["joined"]!.Split("; ")).Select(RoleWords.Key).Select(RoleStem.Of)];
        longestQualifier = qualifierTails.Max(tail => tail.Length);
    }

    /// <summary>The vocabulary of this build. The first read costs a few milliseconds.</summary>
    public static RoleVocabulary Current => LazyCurrent.Value;

    /// <summary>All roles, in the order of the data file.</summary>
    public IReadOnlyList<VocabularyRole> Roles { get; }

    /// <summary>The role of that slug, or null. Constant time.</summary>
    public VocabularyRole? Find(string slug) => bySlug.GetValueOrDefault(slug);
}
