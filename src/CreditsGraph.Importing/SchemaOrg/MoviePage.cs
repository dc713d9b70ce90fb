using System.Text.Json;
using AngleSharp.Html.Parser;
using CreditsGraph.CreditsText.Html;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>The films that a page tells machines of, in scripts of JSON-LD.</summary>
internal static class MoviePage
{
    private static readonly string[] Types = ["Movie", "TVSeries"];

    /// <summary>The films of an HTML page, and an issue for each script that is no JSON; nothing of other texts.</summary>
    public static List<SourceRecord> Read(string name, string text)
    {
        if (!HtmlPage.IsHtml(text) || !text.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            return [];
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(text);
        var records = new List<SourceRecord>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json' i]"))
            records.AddRange(ReadScript(name, script.SourceReference?.Position.Line ?? 1, script.TextContent));
        return records;
    }

    /// <summary>The films of one text of JSON-LD.</summary>
    public static List<SourceRecord> ReadScript(string name, int line, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return [.. Movies(document.RootElement).Select(movie => new MovieReader().Read(movie)).OfType<SourceRecord.Film>()];
        }
        catch (JsonException)
        {
            return [CatalogueIssues.BrokenRow(name, line, json.Trim(), "its JSON-LD is not JSON")];
        }
    }

    // A page's own films stand at the top, in a graph, or as what the page is about.
    private static IEnumerable<JsonElement> Movies(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Movies);
        if (Types.Any(type => JsonLd.Is(node, type)))
            return [node];
        string[] places = ["@graph", "mainEntity", "workPresented"];
        return places.SelectMany(place => JsonLd.Values(node, place)).SelectMany(Movies);
    }

    /// <summary>
    /// What a page shows and what it tells machines in one: one film with the ids of the latter, and with credits of
    /// both, those that are in the text first.
    /// </summary>
    public static IEnumerable<SourceRecord> Join(IEnumerable<SourceRecord> shown, IReadOnlyList<SourceRecord> told)
    {
        var films = told.OfType<SourceRecord.Film>().ToList();
        foreach (var issue in told.OfType<SourceRecord.Issue>())
            yield return issue;
        var isMain = films.Count == 1;
        foreach (var record in shown)
        {
            // Of several films the text's own reading cannot be told which is which.
            if (films.Count > 1 && record is SourceRecord.Film)
                continue;
            yield return isMain && record is SourceRecord.Film film ? JoinedMovie.Of(film, films[0]) : record;
            isMain &= record is not SourceRecord.Film;
        }

        if (films.Count > 1 || isMain)
        {
            foreach (var film in films)
                yield return film;
        }
    }
}
