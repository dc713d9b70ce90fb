using System.Globalization;
using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Updating;

/// <summary>What changed in a film, in a line for people.</summary>
internal static class FilmChange
{
    public static string Text(Film before, Film after, EarlierFacts earlier, SourceRecord.Film record)
    {
        var parts = new List<string>();
        Differ(parts, "title", before.Title, after.Title);
        Differ(parts, "year", Number(before.Year), Number(after.Year));
        Differ(parts, "running time", Number(before.RuntimeMinutes), Number(after.RuntimeMinutes));
        Differ(parts, "countries", string.Join(", ", before.Countries), string.Join(", ", after.Countries));
        Differ(parts, "kind", before.Kind?.ToString(), after.Kind?.ToString());
        if (before.Synopsis != after.Synopsis)
            parts.Add("another synopsis");
        Count(parts, "credit", record.Credits.Count - earlier.KeptCredits, earlier.Credits - earlier.KeptCredits);
        Count(parts, "review", record.Reviews.Count - earlier.KeptReviews, earlier.Reviews - earlier.KeptReviews);
        return $"{after.Title}: {(parts.Count > 0 ? string.Join(", ", parts) : "details or places of its credits")}.";
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static void Differ(List<string> parts, string what, string? before, string? after)
    {
        if (before != after)
            parts.Add($"{what} {(string.IsNullOrEmpty(after) ? "not stated" : after)} (was {(string.IsNullOrEmpty(before) ? "not stated" : before)})");
    }

    private static void Count(List<string> parts, string what, int more, int less)
    {
        if (more > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{more} {what}{(more == 1 ? "" : "s")} more"));
        if (less > 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{less} {what}{(less == 1 ? "" : "s")} gone"));
    }
}
