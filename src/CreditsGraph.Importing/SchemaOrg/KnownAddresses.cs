using System.Text.RegularExpressions;
using CreditsGraph.Domain;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>Ids of catalogues within the addresses of their pages, and within identifiers.</summary>
internal static partial class KnownAddresses
{
    private static readonly (Regex Form, ExternalIdScheme Scheme)[] Forms =
    [
        (Imdb(), ExternalIdScheme.Imdb), (Tmdb(), ExternalIdScheme.Tmdb), (Wikidata(), ExternalIdScheme.Wikidata),
        (Eidr(), ExternalIdScheme.Eidr), (Viaf(), ExternalIdScheme.Viaf), (Isni(), ExternalIdScheme.Isni),
    ];

    /// <summary>The id that an address or identifier holds; an address of another site is its own id; null for anything else.</summary>
    public static CatalogueId? Read(string text)
    {
        foreach (var (form, scheme) in Forms)
        {
            if (form.Match(text) is { Success: true } match)
                return new(scheme, match.Groups["id"].Value);
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(ExternalIdScheme.Url, text)
            : null;
    }

    [GeneratedRegex("""(?:^|imdb\.com/(?:title|name|company)/)(?<id>(?:tt|nm|co)\d{5,})(?:$|[/?#])""")]
    private static partial Regex Imdb();

    [GeneratedRegex("""themoviedb\.org/(?:movie|person|tv|company)/(?<id>\d+)""")]
    private static partial Regex Tmdb();

    [GeneratedRegex("""(?:^|wikidata\.org/(?:wiki|entity)/)(?<id>Q\d+)$""")]
    private static partial Regex Wikidata();

    [GeneratedRegex("""(?<id>10\.5240/[0-9A-F]{4}(?:-[0-9A-F]{4}){4}-[0-9A-Z])""")]
    private static partial Regex Eidr();

    [GeneratedRegex("""viaf\.org/viaf/(?<id>\d+)""")]
    private static partial Regex Viaf();

    [GeneratedRegex("""isni\.org/(?:isni/)?(?<id>\d{15}[\dX])""")]
    private static partial Regex Isni();
}
