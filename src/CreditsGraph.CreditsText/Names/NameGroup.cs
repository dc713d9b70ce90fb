using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Reads a whole list of names: joint forms, shared family names, affiliations, inverted names.</summary>
internal static partial class NameGroup
{
    /// <summary>The contributors of a list, in its order. Linear time.</summary>
    public static List<ParsedName> Read(Slice list, NameContext context)
    {
        var parts = PartsOf(SongBy(list), context);
        var names = new List<ParsedName>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (JointWith(parts, i, context) is { } joint)
            {
                names.AddRange(joint);
                i++;
            }
            else if (NameParser.Read(parts[i].Slice, context) is { } name)
            {
                names.Add(HasPlaceBehind(parts, i, context) ? name with { Kind = ContributorKind.Organization } : name);
            }
        }
        var places = Places.In(parts, context);
        if (places.Count > 0)
            names.RemoveAll(name => places.Contains(name.Slice.Start) && names.Count > 1);
        return context.IsCompany || context.IsThanks || names.Count != parts.Count ? names : WithAffiliations(names, parts);
    }

    // A company's place, and only a company's, stands behind its name: "Koproduktion: Opus Kran, Gdynia".
    private static bool HasPlaceBehind(List<NamePart> parts, int i, NameContext context) =>
        context.IsOpen && i + 1 < parts.Count && Places.IsPlace(parts[i + 1]) && !context.IsPlural;

    private static List<NamePart> PartsOf(Slice list, NameContext context)
    {
        if (IsNameWithOccupation(list) || IsTradeName(list, context))
            return [new NamePart(list, string.Empty)];
        if (AtDashes(list) is { } several)
            return several;
        if (context.SemicolonPage && SemicolonNames.Split(list) is { } turned)
            return turned;
        var parts = Rejoin(NameList.Split(list), context.InvertedPage);
        if (parts.Exists(part => Facts.IsMeasure(part.Slice.Chars)))
            parts.RemoveAll(part => Facts.IsFact(part.Slice.Chars));
        parts.RemoveAll(part => Vocabulary.EmptyValues.Has(part.Slice.Chars) || IsCoproduction(part.Slice));
        DropPhrases(parts);
        DropCountry(parts, context);
        if (context.IsCompany || context.IsOpen)
            parts = WithTradeNames(parts);
        return AtRuns(parts, context);
    }

    // "Director: Ann Lee, Norway"
    private static void DropCountry(List<NamePart> parts, NameContext context)
    {
        if (!context.IsCompany && !context.IsOpen && parts is [var name, { Joiner: "," } country]
            && Vocabulary.Countries.Has(country.Slice.Chars) && NameShape.IsFullName(name.Slice.Chars))
            parts.RemoveAt(1);
    }

    private static void DropPhrases(List<NamePart> parts)
    {
        if (parts.Exists(part => part.Slice.Text.Any(char.IsUpper)))
            parts.RemoveAll(part => IsSmallPhrase(part) || (parts.Count > 2 && JoinsPeople(part)));
    }

    private static List<NamePart> AtRuns(List<NamePart> parts, NameContext context)
    {
        if (context.IsPlural)
            return [.. parts.SelectMany(part => NameRuns.Cut(part, true))];
        return context.Known is { Count: > 0 } known ? [.. parts.SelectMany(part => NameRuns.CutAtKnown(part, known))] : parts;
    }

    // "y los vecinos de Valdecañas" at the end of a list.
    private static bool JoinsPeople(NamePart part) =>
        WordForms.Split(part.Slice.Text) is { Length: > 2 } words && words[0] is "y" or "e" or "et" or "und" or "and" or "en" or "и" or "sowie"
            && Array.Exists(words, word => word.Length > 3 && WordForms.StartsLower(word) && !Vocabulary.Particles.Has(word));

    // "a todos los vecinos" among names.
    private static bool IsSmallPhrase(NamePart part) =>
        char.IsLower(part.Slice.Chars[0]) && WordForms.Split(part.Slice.Chars) is { Length: > 2 } words
            && Array.TrueForAll(words, word => !word.Any(char.IsUpper)) && !part.Slice.Text.Any(c => "«“\"".Contains(c));

    // "Apellániz & De Sola" among companies is one of them.
    private static List<NamePart> WithTradeNames(List<NamePart> parts)
    {
        var joined = new List<NamePart>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && part.Joiner is "&" or "＆" or "+" && !joined[^1].Slice.Chars.Contains(' '))
                joined[^1] = joined[^1] with { Slice = Union(joined[^1].Slice, part.Slice) };
            else
                joined.Add(part);
        }
        return joined;
    }

    // "Bill Yates - Donna Reyes - Lee Kwan"
    private static List<NamePart>? AtDashes(Slice list)
    {
        if (!list.Chars.ContainsAny('-', '–', '—'))
            return null;
        var text = list.Text;
        if (text.Length > 400 || text.AsSpan().IndexOfAny(",;/&|") >= 0 || SpacedDash().Count(text) < 2)
            return null;
        var parts = new List<NamePart>();
        var from = 0;
        foreach (Match dash in SpacedDash().Matches(text))
        {
            parts.Add(new NamePart(list.Sub(from, dash.Index - from).Trim(), parts.Count == 0 ? string.Empty : ","));
            from = dash.Index + dash.Length;
        }
        parts.Add(new NamePart(list.From(from).Trim(), ","));
        return parts.TrueForAll(part => NameShape.IsFullName(part.Slice.Text)) ? parts : null;
    }

    // “Glass” by The Panes
    public static Slice SongBy(Slice list)
    {
        if (list.IsEmpty || !QuoteMarks.Opens(list.Chars[0]))
            return list;
        var match = Song().Match(list.Text);
        return match.Success ? list.From(match.Length).Trim() : list;
    }

    // "Jepchirchir - Digital Artist and Curator": the "and" joins what she is.
    private static bool IsNameWithOccupation(Slice list)
    {
        var dash = list.Chars.IndexOf(" - ");
        if (dash <= 0 || list.To(dash).Chars.IndexOfAny(",;&/") >= 0)
            return false;
        var tail = list.From(dash + 3);
        return RoleReader.Known(tail) is not null || RoleReader.LooksLikeRole(tail);
    }

    // "Catering: Spoon & Fork"
    private static bool IsTradeName(Slice list, NameContext context) =>
        !context.IsCast && !context.IsPlural && list.Chars.Contains('&')
            && WordForms.Split(list.Chars) is [var first, "&", var second]
            && (context.IsOpen || context.IsCompany || !(Vocabulary.GivenNames.Has(first) || Vocabulary.GivenNames.Has(second)));

    // "Sleeth, Lisa; Butterworth, Jim" and a lone "Sleeth, Lisa": the comma turns the name.
    /// <summary>Whether the list is of turned names: "Sleeth, Lisa; Butterworth, Jim".</summary>
    public static bool IsInverted(Slice list)
    {
        var parts = NameList.Split(list);
        return parts.Exists(part => part.Joiner == ";") && Rejoin(parts, false).Count * 2 == parts.Count;
    }

    /// <summary>Whether the list is one word, a comma and one or two words: "HARTLEY, Geoffrey".</summary>
    public static bool IsTurnedPair(Slice list)
    {
        var comma = list.Chars.IndexOf(',');
        return comma > 1 && !list.To(comma).Chars.Contains(' ')
            && WordForms.Split(list.From(comma + 1).Text) is { Length: 1 or 2 } given
            && Array.TrueForAll(given, WordForms.StartsUpper) && !list.From(comma + 1).Chars.ContainsAny(",;&/")
            && !WordForms.IsEastAsian(list.Text)
            && !Vocabulary.Suffixes.Has(list.From(comma + 1).Text);
    }

    /// <summary>Whether the list is a family name in capitals, a comma and a given name that is none: "HARTLEY, Geoffrey".</summary>
    public static bool IsTurnedInCapitals(Slice list) =>
        IsTurnedPair(list) && list.Chars.IndexOf(',') is > 4 and var comma && WordForms.IsCaps(list.Chars[..comma])
            && !Vocabulary.Acronyms.Has(list.Chars[..comma]) && !WordForms.IsCaps(list.Chars[(comma + 1)..])
            && !Places.IsPlace(list.From(comma + 1).Trim());

    private static List<NamePart> Rejoin(List<NamePart> parts, bool inverted)
    {
        if (parts.Count % 2 != 0 || !(parts.Exists(part => part.Joiner == ";") || (inverted && parts.Count == 2)))
            return parts;
        for (var i = 0; i < parts.Count; i += 2)
        {
            if (parts[i + 1].Joiner != "," || (i > 0 && parts[i].Joiner != ";"))
                return parts;
        }
        if (AreAffiliated(parts))
            return parts;
        var joined = new List<NamePart>();
        for (var i = 0; i < parts.Count; i += 2)
            joined.Add(parts[i] with { Slice = Union(parts[i].Slice, parts[i + 1].Slice) });
        return joined;
    }

    // "Jan Pryce, Quayside Arts; Ola Feyisetan, Film North": full names, each with whom they work for.
    private static bool AreAffiliated(List<NamePart> parts)
    {
        var bodies = 0;
        for (var i = 0; i < parts.Count; i += 2)
        {
            if (!NameShape.IsFullName(parts[i].Slice.Text))
                return false;
            bodies += OrganizationShape.Weight(parts[i + 1].Slice.Chars, false) >= OrganizationShape.Enough ? 1 : 0;
        }
        return bodies > 0;
    }

    // "Karin & Evi Millette": a given name alone, then a full name, joined more closely than the list around them.
    private static ParsedName[]? JointWith(List<NamePart> parts, int i, NameContext context)
    {
        if (i + 1 >= parts.Count)
            return null;
        // "i fratelli Nino e Sandro Vacca"
        var given = LeadIn.Drop(parts[i].Slice, false);
        if (!IsClose(parts, i + 1) && !(given.Length < parts[i].Slice.Length && Vocabulary.Joiners.Has(parts[i + 1].Joiner)))
            return null;
        var first = WordForms.Split(given.Chars);
        var second = WordForms.Split(parts[i + 1].Slice.Chars);
        if (first.Length != 1 || second.Length is < 2 or > 4 || !IsGivenName(first[0]) || context.IsCompany)
            return null;
        if (OrganizationShape.Weight(parts[i + 1].Slice.Text, context.CapsPage) >= OrganizationShape.Enough)
            return null;
        if (NameParser.Read(parts[i + 1].Slice, context) is not { } full)
            return null;
        var form = Union(given, full.Slice);
        var family = NameOrder.FamilyOf(full.Name);
        var sure = parts[i + 1].Joiner is "&" or "＆" or "+" ? 0.95 : 0.8;
        return
        [
            full with
            {
                Name = $"{NameCase.Ordinary(given.Text)} {family}",
                Slice = form, IsJoint = true, Confidence = sure, Honorific = null, Nickname = null, Family = family,
            },
            full with { Slice = form, IsJoint = true, Confidence = sure, Family = family },
        ];
    }

    private static bool IsGivenName(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c == '-')
            && !WordForms.IsUncased(word);

    // In "A B, Cher and D E" the "and" ends the list; in "A B, Cher & D E and F G" and in "Cher & D E" it joins two.
    private static bool IsClose(List<NamePart> parts, int i)
    {
        if (!Vocabulary.Joiners.Has(parts[i].Joiner) && parts[i].Joiner is not ("&" or "+" or "＆"))
            return false;
        if (parts[i].Joiner.Contains(','))
            return false;
        var isLast = i == parts.Count - 1;
        var lists = parts.Exists(part => part.Joiner is "," or ";" or "/");
        return !isLast || !lists || parts[i].Joiner is "&" && (parts.Take(i).Any(part => part.Joiner is "&")
            || WordForms.Split(parts[i - 1].Slice.Text).Length == 1 && parts.Take(i - 1).All(IsLong));
    }

    private static bool IsLong(NamePart part) => part.Slice.Chars.Contains(' ');

    private static List<ParsedName> WithAffiliations(List<ParsedName> names, List<NamePart> parts)
    {
        if (names.Count < 2 || names.Count % 2 != 0 || names.Count != parts.Count)
            return names;
        var sure = parts.Exists(part => part.Joiner == ";") && AreAffiliated(parts);
        for (var i = 0; i < names.Count; i += 2)
        {
            if (!IsAffiliated(names[i], names[i + 1], parts[i + 1].Joiner, sure))
                return names;
        }
        return [.. names.Where((_, i) => i % 2 == 0)
            .Select((name, i) => name with { Affiliation = names[(2 * i) + 1].Name })];
    }

    private static bool IsAffiliated(ParsedName name, ParsedName body, string joiner, bool sure) =>
        name is { Kind: ContributorKind.Person, Affiliation: null } && joiner == ","
            && (sure || body.Kind == ContributorKind.Organization) && WordForms.Split(name.Name).Length > 1;

    private static bool IsCoproduction(Slice part) =>
        part.Chars.Contains('-') && part.Chars[0] is 'c' or 'C' or 'k' or 'K' && Coproduction().IsMatch(part.Text);

    // "Coproducción Chile-Francia" tells of countries, not of a company.
    [GeneratedRegex(@"^(?:co-?produ|koprodu)\w+\s+\p{Lu}[\p{L} ]+-\p{Lu}", RegexOptions.IgnoreCase)]
    private static partial Regex Coproduction();

    [GeneratedRegex(@"\s+[-–—]\s+")]
    private static partial Regex SpacedDash();

    [GeneratedRegex(@"^[“""«„][^“”""«»]{1,60}[”""»]\s+(?:by|par|von|de|di|por|door)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Song();

    private static Slice Union(Slice first, Slice second) => first with { Length = second.End - first.Start };
}
