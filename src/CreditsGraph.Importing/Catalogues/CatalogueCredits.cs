using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>Credits as catalogues give them: a person in a role, without doubt.</summary>
internal static class CatalogueCredits
{
    private static readonly HashSet<string> Suffixes = new(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"], StringComparer.OrdinalIgnoreCase);

    /// <summary>One credit; its role is the vocabulary's, or the catalogue's own word.</summary>
    public static CreditReading Of(int position, RoleResolution role, string creditedRole, string name, int line) => new()
    {
        Position = position,
        Role = role.Role.Name,
        RoleSlug = role.Role.Slug,
        RoleIsControlled = role.IsControlled,
        Department = role.IsControlled ? role.Role.Department : Department.Other,
        CreditedRole = creditedRole,
        Qualifier = role.Qualifier,
        Name = name,
        SortName = SortName(name),
        CreditedAs = name,
        Kind = ContributorKind.Person,
        Confidence = 1,
        Span = new(line, 1, name.Length),
    };

    /// <summary>"Ann Lee" as "Lee, Ann"; a name of one word or in a script without blanks as it is.</summary>
    public static string SortName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length - (words.Length > 2 && Suffixes.Contains(words[^1]) ? 2 : 1);
        if (last < 1)
            return name;
        var suffix = last < words.Length - 1 ? $", {words[^1]}" : "";
        return $"{words[last].TrimEnd(',')}, {string.Join(' ', words[..last])}{suffix}";
    }
}
