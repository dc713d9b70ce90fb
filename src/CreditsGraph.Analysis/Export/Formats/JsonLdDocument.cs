using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>
/// JSON-LD in the vocabulary of schema.org, which stands in the file itself, so that nothing is fetched to read it: a
/// film is a Movie, a credit a Role between the Movie and the contributor, a role a DefinedTerm with its codes elsewhere.
/// </summary>
internal sealed class JsonLdDocument(Stream bytes, ExportAbout about) : ExportWriter
{
    private readonly Utf8JsonWriter _json = new(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    private readonly HashSet<long> _roles = [];

    public override void Begin()
    {
        _json.WriteStartObject();
        _json.WriteStartObject("@context");
        _json.WriteString("@vocab", "https://schema.org/");
        _json.WriteEndObject();
        _json.WriteStartArray("@graph");
        BeginNode($"urn:creditsgraph:dataset:{about.DatasetVersion}", "Dataset");
        _json.WriteString("name", "CreditsGraph film credits");
        _json.WriteString("version", about.DatasetVersion);
        _json.WriteString("citation", about.Citation);
        _json.WriteString("measurementTechnique", $"Selected by {about.Filter}");
        EndNode();
    }

    public override void Write(in ExportFilm film)
    {
        BeginNode(Film(film.Id), "Movie");
        _json.WriteString("name", film.Title);
        _json.WriteString("identifier", film.Slug);
        if (film.Year is { } year)
            _json.WriteString("datePublished", year.ToString("0000", CultureInfo.InvariantCulture));
        EndNode();
    }

    public override void Write(in ExportContributor contributor)
    {
        BeginNode(Contributor(contributor.Id), contributor.Kind == ContributorKind.Person ? "Person" : "Organization");
        _json.WriteString("name", contributor.Name);
        _json.WriteString("identifier", contributor.Slug);
        EndNode();
    }

    public override void Write(in ExportCredit credit)
    {
        if (_roles.Add(credit.Role.Id))
            Write(credit.Role);
        var property = PropertyOf(credit.Role.Slug);
        BeginNode(Credit(credit.Id), property == "actor" ? "PerformanceRole" : "Role");
        _json.WriteStartObject("@reverse");
        WriteReference(property, Film(credit.Film));
        _json.WriteEndObject();
        WriteReference(property, Contributor(credit.Contributor));
        WriteReference("additionalType", RoleId(credit.Role));
        _json.WriteString("roleName", credit.CreditedRole.Length > 0 ? credit.CreditedRole : credit.Role.Name);
        _json.WriteString("alternateName", credit.CreditedAs);
        _json.WriteNumber("position", credit.Position);
        if (credit.Characters.Count > 0)
            WriteTexts("characterName", credit.Characters);
        EndNode();
    }

    public override IEnumerable<int> End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return [];
    }

    public override void Dispose() => _json.Dispose();

    /// <summary>The property of schema.org that a role has on a Movie; the general one where it has none of its own.</summary>
    private static string PropertyOf(string role) => role switch
    {
        "director" => "director",
        "actor" => "actor",
        "composer" => "musicBy",
        "producer" => "producer",
        "translator" => "translator",
        _ => "contributor",
    };

    private void Write(ExportRole role)
    {
        BeginNode(RoleId(role), "DefinedTerm");
        _json.WriteString("name", role.Name);
        _json.WriteString("termCode", role.Slug);
        _json.WriteString("inDefinedTermSet", role.DepartmentName);
        foreach (var (match, property) in ((RoleMatch, string)[])[(RoleMatch.Exact, "sameAs"), (RoleMatch.Broader, "isPartOf")])
        {
            var addresses = RoleVocabulary.Current.Find(role.Slug)?.Mappings
                .Where(mapping => mapping.Match == match && mapping.Uri is not null).Select(mapping => mapping.Uri!).ToList();
            if (addresses is { Count: > 0 })
                WriteReferences(property, addresses);
        }

        EndNode();
    }

    private static string Film(long key) => string.Create(CultureInfo.InvariantCulture, $"urn:creditsgraph:film:{key}");

    private static string Credit(long key) => string.Create(CultureInfo.InvariantCulture, $"urn:creditsgraph:credit:{key}");

    private static string Contributor(long key) => string.Create(CultureInfo.InvariantCulture, $"urn:creditsgraph:contributor:{key}");

    private static string RoleId(ExportRole role) => $"urn:creditsgraph:role:{role.Slug}";

    private void WriteReference(string property, string id)
    {
        _json.WriteStartObject(property);
        _json.WriteString("@id", id);
        _json.WriteEndObject();
    }

    private void WriteReferences(string property, IEnumerable<string> ids)
    {
        _json.WriteStartArray(property);
        foreach (var id in ids)
        {
            _json.WriteStartObject();
            _json.WriteString("@id", id);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteTexts(string property, IEnumerable<string> texts)
    {
        _json.WriteStartArray(property);
        foreach (var text in texts)
            _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private void BeginNode(string id, string type)
    {
        _json.WriteStartObject();
        _json.WriteString("@id", id);
        _json.WriteString("@type", type);
    }

    private void EndNode()
    {
        _json.WriteEndObject();
        // The writer would hold the whole document back.
        _json.Flush();
    }
}
