using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Words;

/// <summary>One list of <c>words.txt</c>. Case, accents and punctuation do not matter.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, string> entries;

    private WordList(Dictionary<string, string> entries) => this.entries = entries;

    public static WordList Of(IEnumerable<string> items)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var parts = item.Split('=');
            entries.TryAdd(NameFolding.Fold(parts[0]), parts[^1].Trim());
        }
        return new WordList(entries);
    }

    public bool Has(string text) => HasFolded(NameFolding.Fold(text));

    public bool HasFolded(string folded) => entries.ContainsKey(folded);

    /// <summary>
    /// What stands behind the entry's equals sign, or the entry itself; null where the list has none.
    /// </summary>
    public string? Meaning(string text) => entries.GetValueOrDefault(NameFolding.Fold(text));
}
