using System.Collections.Concurrent;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>The language of a page by the words of its roles.</summary>
internal static class PageLanguage
{
    private const int Sample = 200;
    private const int MostRemembered = 4096;

    private static readonly ConcurrentDictionary<string, string[]> Remembered = new(StringComparer.Ordinal);

    /// <summary>
    /// The two-letter code of the language that most role wordings are of; null where none is told. Linear time.
    /// </summary>
    public static string? Of(IEnumerable<CreditLine> lines)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var wordings = lines.Take(Sample).SelectMany(line => line.Roles).Where(part => part.Resolution.IsControlled)
            .DistinctBy(part => part.Wording);
        foreach (var language in wordings.SelectMany(LanguagesOf))
            votes[language] = votes.GetValueOrDefault(language) + 1;
        return votes.Count == 0 ? null : votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First().Key;
    }

    // Pages say the same words again and again; a page of nonsense must not fill the memory.
    private static string[] LanguagesOf(RolePart part)
    {
        var wording = NameFolding.Fold(part.Wording);
        if (Remembered.Count >= MostRemembered)
            Remembered.Clear();
        return Remembered.GetOrAdd(wording, _ =>
            [.. part.Resolution.Role.Labels.Where(label => Has(label, wording)).Select(label => label.Language)]);
    }

    private static bool Has(RoleLabel label, string folded) =>
        NameFolding.Fold(label.Label) == folded || label.Synonyms.Any(synonym => NameFolding.Fold(synonym) == folded);
}
