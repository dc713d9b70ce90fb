using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Names that follow each other with nothing but a blank between them: "Siobhan Cleary Eoin Maddock".</summary>
internal static class NameRuns
{
    // Nobody's name has six words without a particle; a role in the plural makes two names of four.
    private const int SurelySeveral = 6;
    private const int MostWords = 80;

    /// <summary>The names in the part, two words each; the part itself where it is no such run. Linear time.</summary>
    public static IEnumerable<NamePart> Cut(NamePart part, bool isPlural)
    {
        var words = WordForms.Split(part.Slice.Text);
        if (words.Length < (isPlural ? 4 : SurelySeveral) || words.Length > MostWords || words.Length % 2 != 0
            || !Array.TrueForAll(words, IsPlain))
            return [part];
        return Pairs(part);
    }

    /// <summary>
    /// "Manuel Alcalá Alonso Ruizpalacios" where the page names one of the two alone; the part itself for any other.
    /// Linear time.
    /// </summary>
    public static IEnumerable<NamePart> CutAtKnown(NamePart part, IReadOnlySet<string> known)
    {
        var words = WordForms.Split(part.Slice.Text);
        if (words.Length is < 4 or > 6 || !Array.TrueForAll(words, IsPlain))
            return [part];
        for (var i = 2; i <= words.Length - 2; i++)
        {
            if (!known.Contains(NameFolding.Fold(string.Join(' ', words[..i])))
                && !known.Contains(NameFolding.Fold(string.Join(' ', words[i..]))))
                continue;
            var cut = part.Slice.Text.IndexOf(words[i], string.Join(' ', words[..i]).Length, StringComparison.Ordinal);
            return cut < 0 ? [part]
                : [part with { Slice = part.Slice.To(cut).Trim() }, new NamePart(part.Slice.From(cut), ",")];
        }
        return [part];
    }

    private static IEnumerable<NamePart> Pairs(NamePart part)
    {
        var chars = part.Slice.Text;
        var from = 0;
        var words = 0;
        for (var i = 1; i <= chars.Length; i++)
        {
            if (i < chars.Length && !(char.IsWhiteSpace(chars[i]) && !char.IsWhiteSpace(chars[i - 1])))
                continue;
            if (++words % 2 != 0)
                continue;
            yield return new NamePart(part.Slice.Sub(from, i - from).Trim(), from == 0 ? part.Joiner : ",");
            from = i;
        }
    }

    private static bool IsPlain(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '’' or '\'')
            && !WordForms.IsEastAsian(word) && !Vocabulary.Particles.Has(word) && !Vocabulary.Suffixes.Has(word)
            && !OrganizationShape.IsOrganizationWord(word) && !Vocabulary.Articles.Has(word);
}
