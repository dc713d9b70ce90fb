using System.Diagnostics.CodeAnalysis;

namespace CreditsGraph.Analysis.Export;

/// <summary>The names, file endings and media types of the formats.</summary>
public static class ExportFormats
{
    private static readonly Dictionary<string, (ExportFormat Format, string MediaType, string Ending)> ByName =
        new(StringComparer.Ordinal)
        {
            ["csv"] = (ExportFormat.Csv, "application/zip", "zip"),
            ["ndjson"] = (ExportFormat.Ndjson, "application/x-ndjson", "ndjson"),
            ["graphml"] = (ExportFormat.GraphMl, "application/graphml+xml", "graphml"),
            ["gexf"] = (ExportFormat.Gexf, "application/gexf+xml", "gexf"),
            ["jsonld"] = (ExportFormat.JsonLd, "application/ld+json", "jsonld"),
            ["people"] = (ExportFormat.People, "application/zip", "zip"),
        };

    /// <summary>The names, as commands and addresses have them.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>Finds a format by its name; false with one line for people when there is none.</summary>
    public static bool TryParse(string name, out ExportFormat format, [NotNullWhen(false)] out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isKnown = ByName.TryGetValue(name, out var found);
        (format, refusal) = (found.Format, isKnown ? null : $"There is no export format '{name}': use {string.Join(", ", Names)}.");
        return isKnown;
    }

    /// <summary>The media type of a format.</summary>
    public static string MediaTypeOf(ExportFormat format) => ByName.Values.First(entry => entry.Format == format).MediaType;

    /// <summary>The ending of a format's files, without the dot.</summary>
    public static string EndingOf(ExportFormat format) => ByName.Values.First(entry => entry.Format == format).Ending;
}
