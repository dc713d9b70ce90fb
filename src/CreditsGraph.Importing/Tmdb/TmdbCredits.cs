using System.Globalization;
using System.Text.Json;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Tmdb;

/// <summary>The credits of one film from TMDB's two arrays, the cast in billing order, then the crew.</summary>
internal sealed class TmdbCredits(int line)
{
    private readonly List<CreditReading> _credits = [];
    private readonly List<IReadOnlyList<CatalogueId>> _ids = [];

    /// <summary>The film; null with the reason where an array or an entry is not what TMDB gives.</summary>
    public SourceRecord.Film? Read(FilmReading facts, string id, JsonElement cast, JsonElement crew, out string? fault)
    {
        fault = Fault(cast, "cast") ?? Fault(crew, "crew");
        if (fault is not null)
            return null;
        foreach (var entry in cast.EnumerateArray().OrderBy(OrderOf))
            AddCast(entry);
        foreach (var entry in crew.EnumerateArray())
            AddCrew(entry);
        return new(facts, _credits, [], id.Length > 0 ? $"tmdb:{id}" : null)
        {
            Ids = _ids,
            FilmIds = id.Length > 0 ? [new(ExternalIdScheme.Tmdb, id)] : [],
        };
    }

    private static string? Fault(JsonElement array, string name)
    {
        if (array.ValueKind != JsonValueKind.Array)
            return $"its {name} is not an array";
        return array.EnumerateArray().All(entry => entry.ValueKind == JsonValueKind.Object && Text(entry, "name").Length > 0)
            ? null
            : $"its {name} holds an entry without a name";
    }

    private void AddCast(JsonElement entry)
    {
        var (parts, status) = TmdbCharacters.Read(Text(entry, "character"));
        Add(entry, CatalogueCredits.Of(_credits.Count + 1, TmdbRoles.Actor, "Actor", Text(entry, "name"), line) with
        {
            Characters = parts,
            Status = status,
        });
    }

    private void AddCrew(JsonElement entry)
    {
        var job = Text(entry, "job") is { Length: > 0 } said ? said : "Crew";
        var role = TmdbRoles.Of(Text(entry, "department"), job);
        Add(entry, CatalogueCredits.Of(_credits.Count + 1, role, job, Text(entry, "name"), line));
    }

    private void Add(JsonElement entry, CreditReading credit)
    {
        _credits.Add(credit);
        _ids.Add(Text(entry, "id") is { Length: > 0 } id ? [new(ExternalIdScheme.Tmdb, id)] : []);
    }

    private static int OrderOf(JsonElement entry) =>
        int.TryParse(Text(entry, "order"), NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue;

    internal static string Text(JsonElement entry, string name) => !entry.TryGetProperty(name, out var value) ? "" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Number => value.GetRawText(),
        _ => "",
    };
}
