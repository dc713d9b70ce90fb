using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: sentences, and the first paragraph that tells of the film.</summary>
internal static partial class Prose
{
    private const int FewestWords = 6;
    private const int ManyWords = 12;
    private const int LongEastAsian = 18;

    public static void Run(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.IsFree && IsProse(row.Text)))
        {
            if (row.Section is Section.None or Section.Story or Section.Crew && Synopsizes(draft, row))
                draft.Synopsis ??= row.Text;
            row.Claim(LineKind.Prose, "sentences");
        }
        if (draft.Kind is null && draft.Synopsis is { } synopsis && TellsDocumentary(synopsis))
            draft.Kind = FilmKind.Documentary;
    }

    /// <summary>Whether the text is a sentence or several.</summary>
    public static bool IsProse(string text)
    {
        if (WordForms.IsEastAsian(text))
            return text.Length >= LongEastAsian && text.AsSpan().IndexOfAny(".。,、") >= 0 || text.Length > 60;
        var words = WordForms.Split(text);
        // The parts in "Ugo Serra (il custode), Vanda Ferri (la contessa)" make no sentence.
        if (words.Length >= ManyWords && text.Contains('('))
            words = WordForms.Split(Bracket().Replace(text, string.Empty));
        if (words.Length >= ManyWords)
            return words.Count(WordForms.StartsLower) * 3 > words.Length;
        return words.Length >= FewestWords && text[^1] is '.' or '!' or '?' or '…' or '”' or '"' or '»'
            && words.Count(WordForms.StartsLower) * 4 >= words.Length;
    }

    private static bool Synopsizes(Draft draft, Row row) => draft.Synopsis is null && row.Text.Length > 40;

    // "Seoul Train is the gripping documentary exposé into …": the first sentence says what the film is.
    private static bool TellsDocumentary(string synopsis)
    {
        var end = synopsis.IndexOf(". ", StringComparison.Ordinal);
        var words = WordForms.Split(end > 0 ? synopsis[..end] : synopsis);
        var kind = Array.FindIndex(words, word => Vocabulary.Documentary.Has(word) && word.Length > 4);
        return kind > 0 && words.Take(kind).Any(Vocabulary.Verbs.Has);
    }

    [GeneratedRegex(@"\([^()]{1,60}\)")]
    private static partial Regex Bracket();
}
