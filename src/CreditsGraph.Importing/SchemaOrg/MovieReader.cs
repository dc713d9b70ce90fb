using System.Globalization;
using System.Text.Json;
using System.Xml;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Importing.Catalogues;
using CreditsGraph.Importing.Tmdb;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>Reads one film of schema.org.</summary>
internal sealed class MovieReader
{
    // In the order of a credits list. schema.org's editor edits texts, not films.
    private static readonly (string Property, string Wording)[] Properties =
    [
        ("director", "Director"), ("directors", "Director"), ("author", "Writer"), ("creator", "Creator"), ("producer", "Producer"),
        ("productionCompany", "Production Company"), ("musicBy", "Composer"), ("actor", "Actor"), ("actors", "Actor"),
        ("translator", "Translator"), ("contributor", "Contributor"),
    ];

    private readonly List<CreditReading> _credits = [];
    private readonly List<IReadOnlyList<CatalogueId>> _ids = [];

    /// <summary>The film; null where the node has no name.</summary>
    public SourceRecord.Film? Read(JsonElement movie)
    {
        if (JsonLd.Text(movie, "name") is not { } title)
            return null;
        foreach (var (property, wording) in Properties)
        {
            foreach (var value in JsonLd.Values(movie, property))
                Add(value, property, wording);
        }

        var ids = JsonLd.Ids(movie);
        return new(FactsOf(movie, title), _credits, [], ids.Count > 0 ? ids[0].ToString() : null)
        {
            Ids = _ids,
            FilmIds = ids,
            OtherTitles = [.. JsonLd.Values(movie, "alternateName").Concat(JsonLd.Values(movie, "alternativeHeadline"))
                .Select(JsonLd.NameOf).OfType<string>().Where(other => other != title).Distinct().Select(other => new OtherTitle(other, false))],
        };
    }

    private static FilmReading FactsOf(JsonElement movie, string title)
    {
        var date = JsonLd.Text(movie, "datePublished") ?? JsonLd.Text(movie, "dateCreated") ?? JsonLd.Text(movie, "copyrightYear") ?? "";
        int? year = date.Length >= 4 && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known > 0 ? known : null;
        return new(
            title,
            year,
            Minutes(JsonLd.Text(movie, "duration")),
            [.. JsonLd.Values(movie, "countryOfOrigin").Select(JsonLd.NameOf).OfType<string>()],
            JsonLd.Is(movie, "TVSeries") ? FilmKind.Series : null,
            JsonLd.Text(movie, "description"));
    }

    private static int? Minutes(string? duration)
    {
        try
        {
            return duration is null ? null : (int)Math.Round(XmlConvert.ToTimeSpan(duration).TotalMinutes) is var minutes and > 0 ? minutes : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // A role wraps who holds it under the property that it stands in.
    private void Add(JsonElement value, string property, string wording)
    {
        if (!JsonLd.Is(value, "Role") && !JsonLd.Is(value, "PerformanceRole") && !JsonLd.Is(value, "OrganizationRole"))
        {
            Add(value, wording, []);
            return;
        }

        string[] characters = [.. JsonLd.Values(value, "characterName").Select(JsonLd.NameOf).OfType<string>()];
        var said = JsonLd.Text(value, "roleName");
        foreach (var holder in JsonLd.Values(value, property))
            Add(holder, said is null || property is "actor" or "actors" ? wording : said, characters);
    }

    private void Add(JsonElement holder, string wording, string[] characters)
    {
        if (JsonLd.NameOf(holder) is not { } name)
            return;
        var role = wording == "Actor" ? TmdbRoles.Actor : RoleVocabulary.Current.Resolve(wording);
        var isOrganization = wording == "Production Company" || JsonLd.Is(holder, "Organization") || JsonLd.Is(holder, "Corporation");
        _credits.Add(CatalogueCredits.Of(_credits.Count + 1, role, wording, name, 0) with
        {
            Kind = isOrganization ? ContributorKind.Organization : ContributorKind.Person,
            SortName = isOrganization ? name : CatalogueCredits.SortName(name),
            Characters = characters,
            Span = default,
        });
        // Two addresses of somebody do not make two people: only catalogues' ids tell people apart.
        _ids.Add(JsonLd.Ids(holder).FindAll(id => id.Scheme != ExternalIdScheme.Url));
    }
}
