using System.Numerics;
using System.Runtime.CompilerServices;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Words;

/// <summary>One list of <c>words.txt</c>. Case, accents and punctuation do not matter.</summary>
internal sealed class WordList
{
    // A letter may fold to several signs and marks to none, so the longest text that can match is longer than its key.
    private const int Slack = 12;

    // Makes a capital the small letter; of digits and small letters it makes themselves.
    private const int LowerCase = 0x20;

    // No letter or digit has this bit: the key is one sign long.
    private const ulong Alone = 1;

    // Asked for nearly every word of a page: a table of its own, a quarter full at most, each entry at its hash or behind it.
    private readonly (string Folded, string Meaning)[] table;
    private readonly int longest;
    // For each first letter or digit, which ones come second.
    private readonly ulong[] starts = new ulong[128];

    // For each first sign, of how many signs its entries are.
    private readonly ulong[] lengths = new ulong[128];

    private WordList(Dictionary<string, string> entries)
    {
        table = new (string, string)[BitOperations.RoundUpToPowerOf2((uint)(entries.Count + 1) * 4)];
        foreach (var (folded, meaning) in entries)
        {
            table[PlaceOf(folded)] = (folded, meaning);
            lengths[FirstOf(folded)] |= LengthOf(folded);
        }
        longest = entries.Count == 0 ? 0 : entries.Keys.Max(key => key.Length);
        foreach (var key in entries.Keys.Where(key => key.Length > 0 && key[0] < 128))
            starts[key[0] | LowerCase] |= key.Length > 1 ? SecondOf(key[1]) : Alone;
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

    /// <summary>A list that has what any of these has.</summary>
    public static WordList AnyOf(params IEnumerable<WordList> lists)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (folded, meaning) in lists.SelectMany(list => list.table).Where(entry => entry.Folded is not null))
            entries.TryAdd(folded, meaning);
        return new WordList(entries);
    }

    /// <summary>No longer text is in the list.</summary>
    public int LongestText => longest + Slack;

    public bool Has(string text) => Has(text.AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Has(ReadOnlySpan<char> text)
    {
        if (!MayHave(text))
            return false;
        // Short texts are folded on the stack: most are asked for in vain.
        Span<char> folded = stackalloc char[NameFolding.RoomFor(text)];
        var length = NameFolding.TryFold(text, folded);
        return length < 0 ? HasFolded(NameFolding.Fold(text.ToString())) : HasFolded(folded[..length]);
    }

    public bool HasFolded(string folded) => HasFolded(folded.AsSpan());

    public bool HasFolded(ReadOnlySpan<char> folded) => MeaningOfFolded(folded) is not null;

    /// <summary>
    /// What stands behind the entry's equals sign, or the entry itself; null where the list has none.
    /// </summary>
    public string? Meaning(string text) => Meaning(text.AsSpan());

    public string? Meaning(ReadOnlySpan<char> text)
    {
        if (!MayHave(text))
            return null;
        Span<char> folded = stackalloc char[NameFolding.RoomFor(text)];
        var length = NameFolding.TryFold(text, folded);
        if (length < 0)
            return MeaningOfFolded(NameFolding.Fold(text.ToString()));
        return MeaningOfFolded(folded[..length]);
    }

    private string? MeaningOfFolded(ReadOnlySpan<char> folded) =>
        folded.Length <= longest && (lengths[FirstOf(folded)] & LengthOf(folded)) != 0 ? table[PlaceOf(folded)].Meaning : null;

    private static int FirstOf(ReadOnlySpan<char> folded) => folded.IsEmpty ? 0 : folded[0] & 127;

    private static ulong LengthOf(ReadOnlySpan<char> folded) => 1UL << (folded.Length & 63);

    // Where the entry stands, or where it would.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PlaceOf(ReadOnlySpan<char> folded)
    {
        var hash = (uint)folded.Length;
        foreach (var c in folded)
            hash = (hash ^ c) * 0x9E3779B1;
        var place = (int)((hash ^ (hash >> 15)) & (uint)(table.Length - 1));
        while (table[place].Folded is { } other && !folded.SequenceEqual(other))
            place = (place + 1) & (table.Length - 1);
        return place;
    }

    /// <summary>Whether the list may have the text: length and first letters rule out most before they are folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MayHave(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text.Length > LongestText)
            return false;
        if (!char.IsAsciiLetterOrDigit(text[0]))
            return true;
        var seconds = starts[text[0] | LowerCase];
        return text.Length == 1 || !char.IsAsciiLetterOrDigit(text[1]) ? seconds != 0
            : (seconds & SecondOf(text[1])) != 0;
    }

    // A bit for what stands second, letters of either case being one.
    private static ulong SecondOf(char c) => 1UL << ((c | LowerCase) & 63);
}
