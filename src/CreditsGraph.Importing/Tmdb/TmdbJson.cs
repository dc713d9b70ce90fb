using System.Globalization;
using System.Text.Json;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Tmdb;

/// <summary>
/// An answer of TMDB's interface: a film's credits, or a film's details with its credits among them.
/// </summary>
internal static class TmdbJson
{
    /// <summary>Whether a file speaks of cast and crew, as such an answer does.</summary>
    public static bool IsAnswer(string path)
    {
        using var reader = CatalogueText.Open(path);
        var text = reader.ReadToEnd();
        return text.Contains("\"cast\"", StringComparison.Ordinal) && text.Contains("\"crew\"", StringComparison.Ordinal);
    }

    /// <summary>The film of the answer, a refusal where it is none.</summary>
    public static IEnumerable<SourceRecord> Read(string path)
    {
        using var reader = CatalogueText.Open(path);
        using var json = JsonDocument.Parse(reader.ReadToEnd());
        var answer = json.RootElement;
        if (answer.ValueKind != JsonValueKind.Object || CreditsOf(answer) is not { } credits)
        {
            yield return new SourceRecord.Refusal("it is no answer of TMDB with the credits of a film: it has no cast and crew");
            yield break;
        }

        var id = TmdbCredits.Text(answer, "id");
        var facts = FactsOf(answer, id);
        if (TmdbCredits.Text(answer, "title").Length == 0)
            yield return CatalogueIssues.MissingTitle(Path.GetFileName(path), facts.Title!);
        var film = new TmdbCredits(1).Read(facts, id, credits.GetProperty("cast"), credits.GetProperty("crew"), out var fault);
        yield return film is null ? new SourceRecord.Refusal(fault!) : WithDetails(film, answer);
    }

    private static SourceRecord.Film WithDetails(SourceRecord.Film film, JsonElement answer)
    {
        var (original, imdb) = (TmdbCredits.Text(answer, "original_title"), TmdbCredits.Text(answer, "imdb_id"));
        return film with
        {
            FilmIds = imdb.Length > 0 ? [.. film.FilmIds, new(ExternalIdScheme.Imdb, imdb)] : film.FilmIds,
            OtherTitles = original.Length > 0 && original != film.Facts.Title ? [new(original, true)] : [],
        };
    }

    private static JsonElement? CreditsOf(JsonElement answer)
    {
        var credits = answer.TryGetProperty("credits", out var inner) && inner.ValueKind == JsonValueKind.Object ? inner : answer;
        return credits.TryGetProperty("cast", out _) && credits.TryGetProperty("crew", out _) ? credits : null;
    }

    private static FilmReading FactsOf(JsonElement answer, string id)
    {
        var title = TmdbCredits.Text(answer, "title") is { Length: > 0 } said ? said : $"TMDB {id}".TrimEnd();
        var overview = TmdbCredits.Text(answer, "overview");
        return new(title, Year(TmdbCredits.Text(answer, "release_date")), Minutes(TmdbCredits.Text(answer, "runtime")), [], null,
            overview.Length > 0 ? overview : null);
    }

    private static int? Year(string date) => date.Length >= 4 ? Minutes(date[..4]) : null;

    private static int? Minutes(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
