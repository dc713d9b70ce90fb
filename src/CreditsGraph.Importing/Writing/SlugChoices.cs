using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.Writing;

/// <summary>The slugs that something may have, the first free one being its own; there is always a further one.</summary>
internal readonly struct SlugChoices
{
    private readonly string _slug;
    private readonly int? _year;
    private readonly string _key;

    private SlugChoices(string slug, int? year, string key) => (_slug, _year, _key) = (slug, year, key);

    /// <summary>A choice by its number: the slug, with the year where there is one, with the beginning of a hash, with a number.</summary>
    public string this[int number] => (number, _year) switch
    {
        (0, _) => _slug,
        (1, { } year) => string.Create(CultureInfo.InvariantCulture, $"{_slug}-{year}"),
        (_, { } year) => Hashed(string.Create(CultureInfo.InvariantCulture, $"{_slug}-{year}"), number - 1),
        _ => Hashed(_slug, number),
    };

    /// <summary>A film's: its title, with its year, then with the beginning of a hash of its document's key.</summary>
    public static SlugChoices OfFilm(string title, int? year, string key) => new(From(title, "film"), year, key);

    /// <summary>A contributor's: its name, then with the beginning of a hash of its key.</summary>
    public static SlugChoices OfName(string folded, string key) => new(Of(Slug.FromFolded(folded), "unnamed"), null, key);

    /// <summary>A role's, which is what it is found again by.</summary>
    public static string OfRole(string slug) => Of(slug, "unnamed");

    /// <summary>The slug of a name that is looked up by it.</summary>
    public static string From(string name, string otherwise) => Of(Slug.From(name), otherwise);

    private static string Of(string slug, string otherwise) => Beginning.Of(slug) is { Length: > 0 } some ? some : otherwise;

    private string Hashed(string slug, int number) =>
        number == 1 ? $"{slug}-{Hash(_key)}" : string.Create(CultureInfo.InvariantCulture, $"{slug}-{Hash(_key)}-{number}");

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
}
