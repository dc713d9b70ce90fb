using System.Text.Json;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>JSON-LD as pages hold it: a value may be one or many, and an object stands for its name.</summary>
internal static class JsonLd
{
    /// <summary>The values of a property, whether it has one, an array of them, or none.</summary>
    public static IEnumerable<JsonElement> Values(JsonElement node, string name)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Null => [],
            _ => [value],
        };
    }

    /// <summary>The first text of a property: itself, or the name of an object; null for none.</summary>
    public static string? Text(JsonElement node, string name) =>
        Values(node, name).Select(NameOf).FirstOrDefault(text => text is not null);

    /// <summary>What a value is called; null for nothing.</summary>
    public static string? NameOf(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object when value.TryGetProperty("@value", out var inner) => NameOf(inner),
            JsonValueKind.Object => Text(value, "name") ?? FullName(value),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
    }

    /// <summary>Whether a node is of a type, with or without schema.org's address before it.</summary>
    public static bool Is(JsonElement node, string type) => Values(node, "@type")
        .Any(value => value.ValueKind == JsonValueKind.String && value.GetString()!.Split('/', ':')[^1] == type);

    /// <summary>The ids of catalogues that a node gives of itself.</summary>
    public static List<CatalogueId> Ids(JsonElement node)
    {
        string[] places = ["@id", "sameAs", "url", "identifier", "titleEIDR"];
        return
        [
            .. places.SelectMany(place => Values(node, place).Select(value => (place, Text: place == "identifier" ? Identifier(value) : NameOf(value))))
                .Where(pair => pair.Text is not null)
                .Select(pair => (pair.place, Id: KnownAddresses.Read(pair.Text!)))
                // A page's own address is nobody's id: only what says "the same as" may be another site's.
                .Where(pair => pair.Id is { } id && (id.Scheme != Domain.ExternalIdScheme.Url || pair.place == "sameAs"))
                .Select(pair => pair.Id!.Value).Distinct(),
        ];
    }

    private static string? Identifier(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? Text(value, "value") : NameOf(value);

    private static string? FullName(JsonElement person) =>
        Text(person, "givenName") is { } given && Text(person, "familyName") is { } family ? $"{given} {family}" : null;
}
