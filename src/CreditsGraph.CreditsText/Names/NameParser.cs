using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Reads one item of a list of names.</summary>
internal static partial class NameParser
{
    /// <summary>The name in <paramref name="item"/>; null where nothing of a name is left. Linear time.</summary>
    public static ParsedName? Read(Slice item, NameContext context)
    {
        var notes = NameNotes.Take(item, context);
        var core = LeadIn.Drop(notes.Core, context.IsCompany);
        if (core.IsEmpty || !core.Chars.Any(char.IsLetterOrDigit))
            return null;
        var (honorific, name, end) = Undress(core, context);
        if (name.IsEmpty)
            return null;
        var text = name.Text;
        var kind = notes.IsBody ? ContributorKind.Organization : KindOf(text, honorific, notes.Affiliation, context);
        return new ParsedName
        {
            Name = kind == ContributorKind.Person ? Reading(text, context.Language, out var family) : Plain(text, out family),
            Family = family,
            Slice = core with { Length = end - core.Start },
            Kind = kind,
            Honorific = kind == ContributorKind.Person && honorific is not null ? NameCase.Title(honorific) : null,
            Nickname = kind == ContributorKind.Person ? NicknameIn(text) : null,
            Affiliation = kind == ContributorKind.Person && notes.Affiliation is { } body ? NameCase.OrdinaryOrganization(body) : null,
            Characters = notes.Characters,
            Status = notes.Status,
            Confidence = notes.Doubt is null ? 1 : 0.8,
            Doubt = notes.Doubt,
        };
    }

    /// <summary>The nickname that stands in quotation marks or brackets between the names; null for none.</summary>
    public static string? NicknameIn(string name)
    {
        if (!name.AsSpan().ContainsAny(NicknameMarks))
            return null;
        var match = Nickname().Match(name);
        return match.Success && match.Index > 0 ? match.Groups["nick"].Value.Trim() : null;
    }

    private static ContributorKind KindOf(string name, string? honorific, string? affiliation, NameContext context)
    {
        if (honorific is not null || affiliation is not null)
            return ContributorKind.Person;
        var weight = OrganizationShape.Weight(name, context.CapsPage) + RoleWeight(name, context);
        return weight >= OrganizationShape.Enough ? ContributorKind.Organization : ContributorKind.Person;
    }

    // What the role and the rest of the page say: a company's role, a body named elsewhere, an actor.
    private static int RoleWeight(string name, NameContext context)
    {
        if (context.IsCompany)
            return 2;
        if (context.IsOpen)
            return IsTradeLike(name, context.CapsPage, context.Language) || context.Bodies?.Contains(NameFolding.Fold(name)) == true ? 2 : 0;
        return (IsLowerCaseHandle(name) ? 2 : 0) - (context.IsCast ? 1 : 0);
    }

    // One word, or an acronym before others: "RTI Nordest"; in Portuguese an article, "A Maré Alta".
    private static bool IsTradeLike(string name, bool capsPage, string? language)
    {
        if (WordForms.Count(name) == 1)
            return !WordForms.IsEastAsian(name) || EastAsianNames.IsNoKoreanName(name);
        if (language is "pt" && WordForms.First(name) is "A" or "O" or "As" or "Os")
            return true;
        return !capsPage && WordForms.First(name) is { Length: > 1 and < 5 } first && WordForms.IsCaps(first)
            && !first.Contains('.');
    }

    private static bool IsLowerCaseHandle(string name) =>
        name.Length > 0 && char.IsLower(name[0]) && name.Any(char.IsUpper) && !name.Contains(' ')
        && !name.Contains('’') && !name.Contains('\'') && !name.Contains('-');

    // Takes honorifics off the front and post-nominals off the end. The credited form keeps the honorific.
    private static (string? Honorific, Slice Name, int End) Undress(Slice core, NameContext context)
    {
        var honorific = MayBeHonorific(WordForms.First(core.Chars))
            ? HonorificLength(core.Text, context.Language is "es" or "it" or "pt") : 0;
        var name = core.From(honorific).Trim();
        for (var cut = PostnominalStart(name.Chars); cut > 0; cut = PostnominalStart(name.Chars))
            name = name.To(cut).Trim(", ");
        var title = honorific > 0 ? core.To(honorific).Trim().Text : null;
        return (title, name, core.End);
    }

    private static bool MayBeHonorific(ReadOnlySpan<char> word) =>
        word is "don" or "doña" or "dom" or "dona" or "Don" or "DON" || Vocabulary.Honorifics.Has(word);

    private static int HonorificLength(string text, bool donIsTitle)
    {
        var length = 0;
        var words = WordForms.Split(text);
        for (var i = 0; i < words.Length - 1 && (IsHonorific(words[i], words[i + 1]) || (donIsTitle && i == 0 && words.Length > 2 && words[0] is "Don" or "DON"))
            && !(i == words.Length - 2 && KeepsName(words[i])); i++)
            length = text.IndexOf(words[i], length, StringComparison.Ordinal) + words[i].Length;
        return length;
    }

    // Of "Doña Mercedes" nothing but a given name would be left.
    private static bool KeepsName(string word) =>
        word.ToUpperInvariant() is "DON" or "DOÑA" or "DOM" or "DONA";

    private static bool IsHonorific(string word, string next)
    {
        if (word is "don" or "doña" or "dom" or "dona")
            return true;
        if (!Vocabulary.Honorifics.Has(word) || WordForms.StartsLower(word))
            return false;
        // "Don Cheadle" and "Judge Reinhold" are names; "Don." and "Dr." with a dot never are.
        return word.EndsWith('.')
            || Vocabulary.SureHonorifics.Has(word)
            || (Vocabulary.Honorifics.Has(next) && next.EndsWith('.'));
    }

    private static int PostnominalStart(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        if (comma > 0 && Vocabulary.Postnominals.Has(text[(comma + 1)..]))
            return comma;
        var blank = text.LastIndexOf(' ');
        return blank > 0 && IsPostnominal(text[(blank + 1)..]) && text[..blank].Contains(' ') ? blank : -1;
    }

    private static bool IsPostnominal(ReadOnlySpan<char> word) =>
        Vocabulary.Postnominals.Has(word) && (word.Length > 2 || word.Contains('.'))
        && (WordForms.IsCaps(word) || word.Contains('.') || word is "PhD" or "BSc");

    private static string Plain(string name, out string? family)
    {
        family = null;
        var tidy = Tidy(name);
        return NameCase.OrdinaryOrganization(tidy);
    }

    private static string Reading(string name, string? language, out string? family)
    {
        var tidy = Tidy(name);
        var turned = InvertedNames.Turn(tidy, out family);
        var cased = NameCase.Ordinary(turned, language);
        family = family is null ? null : NameCase.Ordinary(family);
        return cased;
    }

    private static readonly SearchValues<char> NicknameMarks = SearchValues.Create("“\"„«‘'(");

    private static string Tidy(string name)
    {
        var tidy = (HasWideBlank(name) ? Blanks().Replace(name, " ") : name).Trim().Trim(',');
        if (tidy.Length > 2 && tidy[0] == '«' && tidy.IndexOf('»', StringComparison.Ordinal) == tidy.Length - 1)
            return tidy[1..^1];
        return tidy.Length > 2 && tidy[0] is '“' or '"' && tidy[^1] is '”' or '"' && tidy.Count(c => c is '"' or '“' or '”') == 2
            ? tidy[1..^1] : tidy;
    }

    // Any white space but single blanks.
    private static bool HasWideBlank(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsWhiteSpace(name[i]) && (name[i] != ' ' || (i > 0 && name[i - 1] == ' ')))
                return true;
        }
        return false;
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("[“\"„«‘](?<nick>[^“”\"„«»‘’]{1,30})[”\"“»’]|\\s'(?<nick>[^']{1,30})'\\s|\\((?<nick>\\p{Lu}[^()]{0,29})\\)(?=\\s\\p{L})")]
    private static partial Regex Nickname();
}
