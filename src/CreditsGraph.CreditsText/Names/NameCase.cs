using System.Globalization;
using System.Text;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Puts a person's name into ordinary case.</summary>
internal static class NameCase
{
    private static readonly string[] Small =
        ["von", "der", "den", "de", "des", "du", "y", "und", "zu", "of", "dos", "das", "do", "e", "van"];

    /// <summary>
    /// "BASTIEN MORVANEL" and "Bastien MORVANEL" as "Bastien Morvanel"; "LindÉN" as "Lindén"; initials, "TJ" and "III"
    /// as they stand. Linear time.
    /// </summary>
    public static string Ordinary(string name, string? language = null)
    {
        if (IsOrdinary(name))
            return name;
        var words = name.Split(' ');
        var allCaps = WordForms.IsCaps(name);
        if (words.Length > 1 && !name.Any(char.IsUpper))
            return string.Join(' ', words.Select((word, i) =>
                i > 0 && Vocabulary.Particles.Has(word) ? word : Capitalized(word, true)));
        for (var i = 0; i < words.Length; i++)
            words[i] = OrdinaryWord(words[i], i, allCaps || IsParticleInCaps(words, i));
        for (var i = 1; i < words.Length - 1; i++)
            words[i] = Particle(words[i], words[i + 1], language, WordForms.IsCaps(name.Split(' ')[i]), WordForms.StartsUpper(words[i - 1]));
        if (allCaps)
            LowerArticles(words);
        return string.Join(' ', words);
    }

    // Most names: each word has small letters, and some begin with a capital.
    private static bool IsOrdinary(string name)
    {
        foreach (var range in name.AsSpan().Split(' '))
        {
            var word = name.AsSpan(range);
            if (!word.Any(char.IsLower) || word.StartsWith("Mc") || !Ascii.IsValid(word))
                return false;
        }
        return name.Any(char.IsUpper);
    }

    // "SARA DEL CAÑO" is "del Caño" in Spain and "Del Caño" elsewhere, "MARIE DOS SANTOS" the other way round in France.
    private static string Particle(string word, string next, string? language, bool wasCaps, bool isFirst) => word switch
    {
        _ when !wasCaps || (!WordForms.StartsUpper(next) && language is not "nl-be") => word,
        "Del" when language is "es" => "del",
        // "YANNICK DE PRAETERE" is "De Praetere" in Flanders.
        "de" or "van" or "der" or "den" or "ter" or "ten" when language is "nl-be" && isFirst => Capitalized(word, true),
        "dos" or "das" or "do" when language is "fr" or "de" or "nl" => Capitalized(word, true),
        _ => word,
    };

    // The DA of "Jean-Noël DA COSTA" is no initials.
    private static bool IsParticleInCaps(string[] words, int i) =>
        i > 0 && i + 1 < words.Length && WordForms.IsCaps(words[i + 1]) && Vocabulary.Particles.Has(words[i]);

    /// <summary>A title in capitals in ordinary case; any other as it stands.</summary>
    public static string OrdinaryTitle(string title)
    {
        if (!WordForms.IsCaps(title) || WordForms.Split(title) is [{ Length: < 4 }])
            return title;
        var words = title.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = i > 0 && IsSmallInTitles(words[i]) ? words[i].ToLowerInvariant() : TitleWord(words[i]);
        return string.Join(' ', words);
    }

    /// <summary>
    /// An organization of several words in capitals in ordinary case, "LES FILMS DE LA BORNE" as "Les Films de la Borne";
    /// acronyms, "BBC" and "VFX", and single words as they stand.
    /// </summary>
    public static string OrdinaryOrganization(string name)
    {
        if (IsLongWord(name))
            return Capitalized(name);
        var words = name.Split(' ');
        if (!Array.Exists(words, word => word.Count(char.IsLetter) > 3) || words.Length < 2 || !WordForms.IsCaps(name))
            return name;
        for (var i = 0; i < words.Length; i++)
            words[i] = LegalForm(words[i]) ?? (IsAcronym(words[i]) ? words[i]
                : i > 0 && IsSmallInOrganizations(words[i]) ? words[i].ToLowerInvariant() : Capitalized(words[i]));
        return string.Join(' ', words);
    }

    // "MEDIATERRA": too long for an acronym.
    private static bool IsLongWord(string name) =>
        name.Length > 8 && name.All(c => char.IsUpper(c)) && name.Count(IsVowel) > 2;

    private static string? LegalForm(string word) => word switch
    {
        "GMBH" => "GmbH",
        "MBH" => "mbH",
        "GBR" => "GbR",
        "E.V." => "e.V.",
        "APS" => "ApS",
        _ => null,
    };

    // Letters that no word is made of, or one of the acronyms that read like words.
    private static bool IsAcronym(string word)
    {
        var letters = word.Count(char.IsLetter);
        return letters == 1 || word.Contains('.') || Vocabulary.Acronyms.Has(word)
            || (letters < 6 && !word.Any(IsVowel) && word is not ("LTD" or "LTD." or "MR" or "DR" or "ST" or "MRS" or "BROS"));
    }

    private static bool IsSmallInOrganizations(string word) =>
        IsSmallInTitles(word) || (word.Length < 5 && Vocabulary.CompanyArticles.Has(word) && word is not ("THE" or "DIE" or "DO"))
            || word is "PER" or "POUR" or "PARA" or "ET" or "IN" or "FÜR" or "DI" or "DA" or "VAN" or "I" or "DAL";

    /// <summary>An honorific in capitals in ordinary case: "DR." as "Dr.".</summary>
    public static string Title(string honorific) =>
        honorific.Length > 2 && WordForms.IsCaps(honorific)
            ? string.Join(' ', honorific.Split(' ').Select(Capitalized)) : honorific;

    /// <summary>A part in capitals in ordinary case: "GIRL WITH KITE" as "Girl with Kite".</summary>
    public static string OrdinaryCharacter(string part)
    {
        if (!WordForms.IsCaps(part))
            return part;
        var words = part.Split(' ');
        for (var i = 0; i < words.Length; i++)
            words[i] = i > 0 && (IsSmallInTitles(words[i]) || words[i] is "WITH") ? words[i].ToLowerInvariant() : TitleWord(words[i]);
        return string.Join(' ', words);
    }

    private static bool IsSmallInTitles(string word) =>
        word is "THE" or "OF" or "AND" or "A" or "AN" or "IN" or "ON" or "TO" or "FOR" or "AT" or "BY" or "FROM"
            or "DE" or "DU" or "DES" or "ET" or "UND" or "Y" or "E" or "DEL" or "VON";

    private static string TitleWord(string word) =>
        Vocabulary.Suffixes.Has(word) && word.Length > 1 ? word : Capitalized(word);

    private static string OrdinaryWord(string word, int index, bool allCaps)
    {
        if (word.Length > 4 && word.StartsWith("Mc", StringComparison.Ordinal) && WordForms.IsCaps(word[2..]))
            return string.Concat(word.AsSpan(0, 3), word[3..].ToLowerInvariant());
        if (!WordForms.IsCaps(word))
            return HasAsciiCasing(word) ? Capitalized(word) : word;
        if (KeepsCapitals(word, allCaps))
            return word;
        var small = word.ToLowerInvariant();
        return index > 0 && Array.IndexOf(Small, small) >= 0 ? small : Capitalized(word);
    }

    // "CARMEN DE LA FUENTE": the article behind a preposition is small too, that of "ÉDITH LE GUIREC" is not.
    private static void LowerArticles(string[] words)
    {
        for (var i = 2; i < words.Length; i++)
        {
            // "MARÍA DEL MAR OCAÑA" has her family name behind it; "MARCUS DEL NERO" has it here.
            if (words[i - 1] is "Del" && i + 1 < words.Length && i > 1)
                words[i - 1] = "del";
            if (words[i - 1] is "de" && words[i] is "La" or "Las" or "Los" && i + 1 < words.Length)
                words[i] = words[i].ToLowerInvariant();
        }
    }

    private static bool KeepsCapitals(string word, bool allCaps)
    {
        var letters = word.Count(char.IsLetter);
        if (word is "JR." or "SR." or "ST." or "STE.")
            return false;
        if (letters < 2 || word.Contains('.'))
            return true;
        if (Vocabulary.Suffixes.Has(word) && !word.StartsWith("JR", StringComparison.Ordinal) && letters < 4)
            return true;
        return letters == 2 && (!allCaps || !word.Any(IsVowel)) && !word.Contains('-');
    }

    private static bool IsVowel(char c) => "AEIOUYÄÖÜÉÈÅØÆÂÊÎÔÛÁÍÓÚÀÌÒÙÃÕŌŪ".Contains(c, StringComparison.Ordinal);

    // A tool that knows only ASCII letters has cased the word: it begins anew after each other letter.
    private static bool HasAsciiCasing(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsAsciiLetterUpper(word[i]) && char.IsLetter(word[i - 1]) && word[i - 1] > 127)
                return true;
        }
        return false;
    }

    private static string Capitalized(string word) => Capitalized(word, false);

    private static string Capitalized(string word, bool raise)
    {
        var cased = new StringBuilder(word.Length);
        var upper = true;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            cased.Append(!upper ? char.ToLower(c, CultureInfo.InvariantCulture)
                : raise ? char.ToUpper(c, CultureInfo.InvariantCulture) : c);
            upper = !char.IsLetter(c) && !(c is '\'' or '’' && i + 2 >= word.Length);
        }
        return word.StartsWith("MC", StringComparison.Ordinal) && word.Length > 4
            ? $"Mc{char.ToUpperInvariant(cased[2])}{cased.ToString(3, cased.Length - 3)}"
            : cased.ToString();
    }
}
