using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing;

/// <summary>The slugs that something may have, the first free one being its own.</summary>
internal static class SlugChoices
{
    /// <summary>A film's: its title, with its year, then with the beginning of a hash.</summary>
    public static string[] OfFilm(string title, int? year, string key)
    {
        var slug = From(title, "film");
        var byYear = year is null ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{year}");
        return [slug, byYear, $"{byYear}-{Hash(key)}", $"{byYear}-{Hash(key + title)}"];
    }

    /// <summary>A contributor's: its name, then with the beginning of a hash.</summary>
    public static string[] OfName(string name, string key)
    {
        var slug = From(name, "unnamed");
        return [slug, $"{slug}-{Hash(key)}", $"{slug}-{Hash(key + name)}"];
    }

    /// <summary>A role's, which is what it is found again by.</summary>
    public static string OfRole(CreditReading credit) =>
        Beginning.Of(credit.RoleSlug) is { Length: > 0 } slug ? slug : "unnamed";

    /// <summary>A further choice, where all before are taken.</summary>
    public static string Further(string choice, int number) => $"{choice}-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The slug of a name that is looked up by it.</summary>
    public static string From(string name, string otherwise) =>
        Beginning.Of(Slug.From(name)) is { Length: > 0 } slug ? slug : otherwise;

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
}
