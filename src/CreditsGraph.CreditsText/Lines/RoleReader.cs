using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Reads role wordings: one role, or several before one colon ("Written, Directed &amp; Produced by").
/// </summary>
internal static partial class RoleReader
{
    private const int LongestRole = 80;

    // What parts several roles: most wordings have none of it, which is quicker seen than cut.
    private static readonly SearchValues<char> Joints = SearchValues.Create("/&,;+|·・、，／–—-");

    private static readonly SearchValues<string> JointWords = SearchValues.Create(
        [" and ", " und ", " et ", " y ", " e ", " en ", " и ", " och ", " og ", " ed ", " i ", " as well as ", " sowie "],
        StringComparison.OrdinalIgnoreCase);

    private const string Edges = ":：.,;|=–—-_·•()[]<>→*~…";

    /// <summary>
    /// The roles of a wording that the vocabulary knows whole or part by part; null where it does not.
    /// </summary>
    public static IReadOnlyList<RolePart>? Known(Slice wording)
    {
        var slice = Tidy(wording);
        if (slice.IsEmpty || slice.Length > LongestRole || IsParticle(slice))
            return null;
        if ((Whole(slice) ?? Spaced(slice)) is { } whole)
            return [whole];
        if (FilmLead(slice.Chars) is > 0 and var lead)
            return Known(slice.From(lead));
        if (!slice.Chars.ContainsAny(Joints) && (slice.Chars.Count(' ') < 2 || !slice.Chars.ContainsAny(JointWords)))
            return InTwoScripts(slice);
        var parts = Parts(slice);
        return (parts.Count > 1 ? AllKnown(parts) : null) ?? InTwoScripts(slice);
    }

    // "un film scritto e diretto da", "a documentary directed and shot by": what they made stands before what they did.
    private static int FilmLead(ReadOnlySpan<char> wording)
    {
        var first = wording.IndexOf(' ');
        if (first is < 1 or > 4 || !Vocabulary.Articles.Has(wording[..first]))
            return 0;
        var second = wording[(first + 1)..].IndexOf(' ');
        return second > 3 && Vocabulary.FilmWords.Has(wording.Slice(first + 1, second)) ? first + second + 2 : 0;
    }

    // "di" before a name is "by", not the Digital Intermediate.
    private static bool IsParticle(Slice slice) =>
        slice.Length <= 4 && char.IsLower(slice.Chars[0]) && Vocabulary.By.Has(slice.Chars);

    // "Director/Writer 감독/각본", "감독 Director": one label in two scripts says one thing.
    private static IReadOnlyList<RolePart>? InTwoScripts(Slice slice)
    {
        for (var i = 1; i < slice.Length - 1; i++)
        {
            if (char.IsWhiteSpace(slice.Chars[i])
                && WordForms.IsEastAsianLetter(slice.Chars[i - 1]) != WordForms.IsEastAsianLetter(slice.Chars[i + 1]))
                return Known(slice.To(i)) is { } first && Known(slice.From(i + 1)) is { } second
                    ? (WordForms.IsEastAsianLetter(slice.Chars[i - 1]) ? second : first) : null;
        }
        return null;
    }

    /// <summary>The roles of a wording, each kept as a role of its own where the vocabulary does not know it.</summary>
    public static IReadOnlyList<RolePart> Any(Slice wording)
    {
        if (Known(wording) is { } known)
            return known;
        var slice = Tidy(wording);
        var parts = Parts(slice);
        return parts.Count > 1 && parts.Exists(part => Whole(part) is not null)
            ? [.. parts.Select(part => Whole(part) ?? Unknown(part))]
            : [Unknown(slice)];
    }

    /// <summary>Whether the wording ends like a role ("Digital Development Chief"), known or not.</summary>
    public static bool LooksLikeRole(Slice wording)
    {
        var words = WordForms.Split(Tidy(wording).Text);
        if (words.Length is 0 or > 6 || words[0] is "a" or "A" or "an" or "An" or "une" or "eine" or "una"
            || !words.All(word => word.Any(char.IsLetter) && word.All(c => char.IsLetter(c) || "-&/'’.".Contains(c))))
            return false;
        return words.Length > 1
            && (Vocabulary.RoleHeads.Has(words[^1])
                || (Vocabulary.RoleHeads.Has(words[^1].TrimEnd('s', 'S')) && !Vocabulary.Organizations.Has(words[^1])));
    }

    private static Slice Tidy(Slice wording)
    {
        var slice = wording.Trim(Edges);
        // Keep the dots of "D.O.P." and the bracket of "Director(s)".
        if (slice.End < wording.End && (wording.Line.Text[slice.End] is '.' && slice.Chars.Contains('.')
            || wording.Line.Text[slice.End] is ')' && slice.Chars.LastIndexOf('(') > slice.Chars.LastIndexOf(')')))
            slice = slice with { Length = slice.Length + 1 };
        return slice;
    }

    private static RolePart? Whole(Slice slice)
    {
        if (RoleVocabulary.Current.Recognize(slice.Chars, out var wording) is { } resolution)
            return new RolePart(wording, slice, resolution);
        if (WithoutCountry(slice) is { } local)
            return local;
        var bracket = slice.Chars.IndexOf('(');
        return bracket > 0 && slice.Chars[bracket..].Contains(')') && RoleVocabulary.Current.Recognize(slice.Chars[..bracket], out _) is { } bare
            ? new RolePart(slice.To(bracket).Trim().Text, slice, bare)
            : null;
    }

    // "Co-Produzent LUX", "Distributor Germany": where somebody does it.
    private static RolePart? WithoutCountry(Slice slice)
    {
        var blank = slice.Chars.LastIndexOf(' ');
        var last = slice.Chars[(blank + 1)..];
        return blank > 2 && WordForms.StartsUpper(last)
            && (slice.Length - blank > 3 || WordForms.IsCaps(last))
            && (Vocabulary.Countries.Has(last) || last is "LUX" or "GER" or "AUT" or "SUI")
            && RoleVocabulary.Current.Recognize(slice.To(blank).Text) is { } role
            ? new RolePart(slice.To(blank).Text, slice, role) : null;
    }

    // "감   독", "監 督": single signs set apart to fill a column.
    private static RolePart? Spaced(Slice slice) =>
        WordForms.IsEastAsianLetter(slice.Chars[0]) && WordForms.JoinedSigns(slice.Text) is { } joined
            && RoleVocabulary.Current.Recognize(joined) is { } resolution ? new RolePart(joined, slice, resolution) : null;

    private static RolePart Unknown(Slice slice) =>
        new(slice.Text, slice, RoleVocabulary.Current.Resolve(slice.Text));

    private static List<Slice> Parts(Slice slice)
    {
        var parts = new List<Slice>();
        var from = 0;
        foreach (var match in Separator().EnumerateMatches(slice.Chars))
        {
            parts.Add(slice.Sub(from, match.Index - from).Trim(Edges));
            from = match.Index + match.Length;
        }
        parts.Add(slice.From(from).Trim(Edges));
        parts.RemoveAll(part => part.IsEmpty);
        return parts;
    }

    private static List<RolePart>? AllKnown(List<Slice> parts)
    {
        var tail = WordForms.Split(parts[^1].Text)[^1];
        var head = WordForms.Split(parts[0].Text);
        var roles = new List<RolePart>();
        foreach (var part in parts)
        {
            if ((Whole(part) ?? WithShared(part, $"{part.Text} {tail}") ?? WithShared(part,
                Headed(head, part))) is not { } role)
                return null;
            roles.Add(role);
        }
        return roles;
    }

    // "Set & Costume Designer": the first part lacks the last word. "Assistant Camera and Editor": the second its
    // first.
    private static RolePart? WithShared(Slice part, string wording) =>
        RoleVocabulary.Current.Recognize(wording) is { } resolution ? new RolePart(part.Text, part, resolution) : null;

    private static string Headed(string[] head, Slice part) =>
        head.Length > 1 ? $"{string.Join(' ', head[..^1])} {part.Text}" : part.Text;

    [GeneratedRegex(@"\s*[/&,;+|·・、，／]\s*|\s+(?:and|und|et|y|e|en|и|och|og|ed|i|as well as|sowie)\s+|\s+[-–—]\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
