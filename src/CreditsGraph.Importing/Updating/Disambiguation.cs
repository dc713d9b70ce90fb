using System.Globalization;

namespace CreditsGraph.Importing.Updating;

/// <summary>What tells two people of one name apart, for people: the first credit, as "Editor, Bridges (1999)".</summary>
internal static class Disambiguation
{
    /// <summary>The same whatever the credits' order.</summary>
    public static string? Of(IReadOnlyList<CreditFact> credits)
    {
        var first = credits.OrderBy(credit => credit.Year ?? int.MaxValue).ThenBy(credit => credit.TitleKey, StringComparer.Ordinal)
            .ThenBy(credit => credit.Position).ThenBy(credit => credit.Role, StringComparer.Ordinal).FirstOrDefault();
        if (first is null)
            return null;
        return first.Year is { } year
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Role}, {first.Title} ({year})")
            : $"{first.Role}, {first.Title}";
    }
}
