using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>The words in a sentence that say who did what: "directed by", "shot on 16mm by", "the music is by".</summary>
internal static class ProseVerbs
{
    private const int MostVerbWords = 5;
    private const int MostBetween = 3;

    /// <summary>
    /// The wording that begins at the word, without what stands within it, and the index after it; null for none.
    /// </summary>
    public static (Slice Wording, int Next)? At(Slice body, List<Slice> words, int from)
    {
        for (var count = Math.Min(MostVerbWords, words.Count - from - 1); count > 0; count--)
        {
            var wording = ProseNames.Slice(body, words, from, from + count);
            if (Vocabulary.ProseVerbs.Has(wording.Text))
                return (wording, from + count);
        }
        return Parted(words, from);
    }

    // "shot in Wales by", "la fotografía es de", "the music is by": verb or noun here, "by" a little further.
    private static (Slice Wording, int Next)? Parted(List<Slice> words, int from)
    {
        if (!Vocabulary.ProseRoles.Has(words[from].Trim(",;").Text))
            return null;
        for (var i = from + 1; i <= from + 1 + MostBetween && i + 1 < words.Count; i++)
        {
            if (Vocabulary.By.Has(words[i].Text) && StartsName(words, i + 1)
                && (i == from + 1 || !WordForms.StartsUpper(words[i - 1].Text) || words[from].Text.EndsWith('t')))
                return (words[from].Trim(",;"), i + 1);
            if (words[i].Chars[^1] is '.' or ',' or ';')
                return null;
        }
        return null;
    }

    // "by Gethin Rowlands", "by cinematographer Gethin Rowlands"
    private static bool StartsName(List<Slice> words, int i) =>
        WordForms.StartsUpper(words[i].Text) || (i + 1 < words.Count && WordForms.StartsUpper(words[i + 1].Text)
            && (LeadIn.IsCommon(words[i].Text) || RoleVocabulary.Current.Recognize(words[i].Text) is not null));
}
