using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Words;

/// <summary>One list of <c>words.txt</c>. Case, accents and punctuation do not matter.</summary>
internal sealed class WordList
{
    // A letter may fold to several signs and marks to none, so the longest text that can match is longer than its key.
    private const int Slack = 12;

    private readonly Dictionary<string, string> entries;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> spans;
    private readonly int longest;
    private readonly bool[] starts = new bool[128];

    private WordList(Dictionary<string, string> entries)
    {
        this.entries = entries;
        spans = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = entries.Count == 0 ? 0 : entries.Keys.Max(key => key.Length);
        foreach (var key in entries.Keys.Where(key => key.Length > 0 && key[0] < 128))
            starts[key[0]] = true;
    }

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

    public bool Has(string text)
    {
        if (!MayHave(text))
            return false;
        // Short texts are folded on the stack: most are asked for in vain.
        Span<char> folded = stackalloc char[NameFolding.RoomFor(text)];
        var length = NameFolding.TryFold(text, folded);
        return length < 0 ? HasFolded(NameFolding.Fold(text)) : HasFolded(folded[..length]);
    }

    public bool HasFolded(string folded) => entries.ContainsKey(folded);

    public bool HasFolded(ReadOnlySpan<char> folded) => folded.Length <= longest && spans.ContainsKey(folded);

    /// <summary>
    /// What stands behind the entry's equals sign, or the entry itself; null where the list has none.
    /// </summary>
    public string? Meaning(string text)
    {
        if (!MayHave(text))
            return null;
        Span<char> folded = stackalloc char[NameFolding.RoomFor(text)];
        var length = NameFolding.TryFold(text, folded);
        if (length < 0)
            return entries.GetValueOrDefault(NameFolding.Fold(text));
        return spans.TryGetValue(folded[..length], out var meaning) ? meaning : null;
    }

    // Length and first letter rule out most texts before they are folded.
    private bool MayHave(string text) =>
        text.Length > 0 && text.Length <= longest + Slack
            && (!char.IsAsciiLetterOrDigit(text[0]) || starts[char.ToLowerInvariant(text[0])]);
}
