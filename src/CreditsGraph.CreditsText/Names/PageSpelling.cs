using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Names;

/// <summary>
/// How a page itself spells words with a capital within, "MacRitchie" or "DeWitt": where it writes a name in capitals
/// elsewhere, nothing else tells.
/// </summary>
internal sealed class PageSpelling
{
    private const int MostWords = 1000;
    private readonly Dictionary<string, string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The spellings in these rows. Linear time.</summary>
    public static PageSpelling Of(IEnumerable<Row> rows)
    {
        var spelling = new PageSpelling();
        foreach (var row in rows)
        {
            foreach (var word in WordForms.In(row.Body.Chars))
                spelling.Take(word.Trim(".,;:!?()[]\"'“”’"));
            if (spelling.words.Count > MostWords)
                break;
        }
        return spelling;
    }

    /// <summary>The name with each word as the page spells it, if <paramref name="source"/> has the word in capitals.</summary>
    public string Of(string name, ReadOnlySpan<char> source)
    {
        var spelt = name;
        foreach (var word in WordForms.Split(name))
        {
            if (words.TryGetValue(word, out var own) && source.Contains(word.ToUpperInvariant(), StringComparison.Ordinal))
                spelt = spelt.Replace(word, own, StringComparison.Ordinal);
        }
        return spelt;
    }

    private void Take(ReadOnlySpan<char> word)
    {
        for (var i = 2; i + 1 < word.Length; i++)
        {
            if (!char.IsUpper(word[i]) || !char.IsLower(word[i - 1]) || !char.IsLower(word[i + 1]))
                continue;
            if (char.IsUpper(word[0]))
                words.TryAdd(word.ToString(), word.ToString());
            return;
        }
    }
}
