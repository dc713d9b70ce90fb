using System.Runtime.CompilerServices;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// <c>Verbed by Names</c>: a role wording that ends in "by" or its like, then names without any mark.
/// </summary>
internal static class ByLine
{
    private const int MostRoleWords = 9;
    private const int LongestWith = 4000;

    /// <summary>The roles and names of the row; null where it is none. Linear time.</summary>
    public static (IReadOnlyList<RolePart> Roles, Slice Names)? Read(Slice body)
    {
        if (LeadingYear(body) is > 0 and var year)
            return Read(body.From(year));
        var text = body.Chars;
        var end = 0;
        (IReadOnlyList<RolePart>, Slice)? found = null;
        for (var words = 0; words < MostRoleWords && NextBlank(text, end) is var blank && blank > 0; words++)
        {
            var word = text[end..blank].Trim();
            end = blank;
            var isWith = words == 0 && Vocabulary.With.Has(word);
            if ((!isWith && !Vocabulary.By.Has(word)) || RoleReader.Known(body.To(blank)) is not { } roles)
                continue;
            var names = body.From(blank).Trim();
            if (IsNames(names, isWith))
                found = (roles, names);
        }
        return found;
    }

    private static bool IsNames(Slice names, bool isWith) =>
        names.Length > 0 && StartsName(names.Chars) && (!isWith || (names.Length < LongestWith && NamesValue.IsListOfPeople(names)));

    // "2012 Directed by Maeve Corrigan"
    private static int LeadingYear(Slice body) =>
        body.Length > 6 && char.IsWhiteSpace(body.Chars[4]) && FactPieces.Year(body.To(4).Text) is not null ? 5 : 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int NextBlank(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        // "un film d'Anne Prior"
        if (at + 3 < text.Length && text[at] == 'd' && (text[at + 1] is '\'' or '’') && char.IsUpper(text[at + 2]))
            return at + 2;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at < text.Length ? at : -1;
    }

    private static bool StartsName(ReadOnlySpan<char> names)
    {
        var first = WordForms.First(LeadIn.WithoutArticle(names));
        return WordForms.StartsUpper(first) || WordForms.IsUncased(first)
            || Vocabulary.FamilyParticles.Has(first) || char.IsLower(first[0]) && first.Any(char.IsUpper);
    }
}
