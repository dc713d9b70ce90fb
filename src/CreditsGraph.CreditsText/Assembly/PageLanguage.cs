using CreditsGraph.CreditsText.Lines;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>The language of a page by the words of its roles.</summary>
internal static class PageLanguage
{
    private const int Sample = 200;

    // Of each role's wordings, folded, the languages: one wording may stand for other roles in other languages.
    private static readonly Lazy<ILookup<(string Slug, string Wording), string>> Languages = new(() => RoleVocabulary.Current.Roles
        .SelectMany(role => role.Labels.SelectMany(label => label.Synonyms.Prepend(label.Label).Select(NameFolding.Fold).Distinct(),
            (label, wording) => (Key: (role.Slug, wording), label.Language)))
        .ToLookup(entry => entry.Key, entry => entry.Language));

    /// <summary>
    /// The two-letter code of the language that most role wordings are of; null where none is told. Linear time.
    /// </summary>
    public static string? Of(IEnumerable<CreditLine> lines)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var wordings = lines.Take(Sample).SelectMany(line => line.Roles).Where(part => part.Resolution.IsControlled)
            .DistinctBy(part => part.Wording);
        foreach (var language in wordings.SelectMany(part => Languages.Value[(part.Resolution.Role.Slug, NameFolding.Fold(part.Wording))]))
            votes[language] = votes.GetValueOrDefault(language) + 1;
        return votes.Count == 0 ? null : votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).First().Key;
    }
}
