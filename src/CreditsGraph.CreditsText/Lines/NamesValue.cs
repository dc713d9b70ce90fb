using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Whether what stands beside a role is a list of names.</summary>
internal static class NamesValue
{
    private const int MostParts = 2000;
    private const int LongestLowerCase = 200;

    /// <summary>
    /// Whether most items may be names, the first among them, and none tells a story. What follows a list ("based on
    /// the novel by …") and facts of the film in it do not count. Linear time.
    /// </summary>
    public static bool IsPlausible(Slice value)
    {
        var parts = NameList.Split(Afterthoughts.Cut(NameGroup.SongBy(value)));
        parts.RemoveAll(part => Facts.IsMeasure(part.Slice.Chars));
        if (parts.Count is 0 or > MostParts || !IsItem(parts[0].Slice))
            return false;
        var names = 0;
        var facts = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var isFact = Facts.IsFact(parts[i].Slice.Chars);
            facts += isFact ? 1 : 0;
            names += isFact || i == 0 || IsItem(parts[i].Slice) ? 1 : 0;
        }
        return facts < parts.Count && names * 10 >= parts.Count * 6;
    }

    /// <summary>
    /// Whether every item looks like a person's full name or a mononym beside full names. Linear time.
    /// </summary>
    public static bool IsListOfPeople(Slice value)
    {
        var parts = NameList.Split(value);
        // "Ann Lee, Bo Tran y los vecinos de Valdecañas": the last of a list may be people without names.
        if (parts.Count > 2 && WordForms.StartsLower(parts[^1].Slice.Text) && !IsItem(parts[^1].Slice)
            && WordForms.Split(parts[^1].Slice.Text).Length < 9)
            parts.RemoveAt(parts.Count - 1);
        return parts.Count is > 0 and < MostParts
            && parts.TrueForAll(part => IsItem(part.Slice))
            && parts.Exists(part => NameShape.IsFullName(Core(part.Slice).Chars));
    }

    /// <summary>
    /// Whether every item may be a name written without capitals, as whole pages are: "caio brandão neto". Linear time.
    /// </summary>
    public static bool IsLowerCaseList(Slice value)
    {
        var parts = NameList.Split(value);
        return value.Length < LongestLowerCase && parts.Count > 0
            && parts.TrueForAll(part => IsItem(part.Slice) || IsLowerItem(part.Slice));
    }

    private static bool IsLowerItem(Slice item)
    {
        var words = WordForms.Split(Core(item).Text);
        return words.Length is > 0 and <= 5 && Array.TrueForAll(words, word =>
            WordForms.StartsLower(word) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’')
                && !Vocabulary.Verbs.Has(word) && !Vocabulary.EmptyValues.Has(word) && !Vocabulary.Technical.Has(word));
    }

    /// <summary>Whether every item may be a name and one is a full name or an organization's. Linear time.</summary>
    public static bool IsListOfNames(Slice value)
    {
        var parts = NameList.Split(value);
        return parts.Count is > 0 and < MostParts && parts.TrueForAll(part => IsItem(part.Slice));
    }

    public static bool IsItem(Slice item)
    {
        var text = Core(item).Chars;
        if (!NameShape.IsName(text) || IsBareKind(text) || text.Contains("www.", StringComparison.Ordinal) || IsFilmOf(text) || IsHeading(text)
            || Vocabulary.Languages.Has(text))
            return false;
        var hasNumber = false;
        foreach (var word in WordForms.In(text))
        {
            if (IsVerb(word))
                return false;
            hasNumber = hasNumber || char.IsAsciiDigit(word[0]);
        }
        return !hasNumber || !HasDateWord(text);
    }

    private static bool HasDateWord(ReadOnlySpan<char> text)
    {
        foreach (var word in WordForms.In(text))
        {
            if (Vocabulary.DateWords.Has(word))
                return true;
        }
        return false;
    }

    // "CONTACT", "俳優名", "Courtesy of Nordlyd Records"
    private static bool IsHeading(ReadOnlySpan<char> text) =>
        text.StartsWith("Courtesy ", StringComparison.OrdinalIgnoreCase) ||
        Vocabulary.AsideSections.Has(text) || (WordForms.IsEastAsian(text) && Vocabulary.TableHeads.Has(text));

    // "Film" under "Archive" in a menu
    private static bool IsBareKind(ReadOnlySpan<char> text) => !text.Contains(' ') && Vocabulary.FilmWords.Has(text);

    // "A CARLA VANCE FILM"
    private static bool IsFilmOf(ReadOnlySpan<char> text) =>
        Vocabulary.FilmWords.Has(WordForms.Last(text)) && WordForms.Count(text) > 2
            && WordForms.First(text).ToString().ToUpperInvariant()
                is "A" or "AN" or "UN" or "UNE" or "EIN" or "EINE" or "UNA" or "UM" or "EEN";

    // The "do" of "Maria do Céu" is none.
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && Vocabulary.Verbs.Has(word) && !Vocabulary.Particles.Has(word);

    private static Slice Core(Slice item) =>
        LeadIn.Drop(NameNotes.Take(item, new NameContext(true, false, false, false)).Core, false);
}
