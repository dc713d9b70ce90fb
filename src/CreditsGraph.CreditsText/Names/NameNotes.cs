using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Names;

/// <summary>What stands beside a name: "(uncredited)", "as Self", "(Final Frame)", "- MediaMoons".</summary>
internal readonly partial record struct NameNotes(
    Slice Core,
    IReadOnlyList<string> Characters,
    CreditStatus Status,
    string? Affiliation,
    string? Doubt)
{
    /// <summary>Whether the page says beside the name that it is a group's or a company's.</summary>
    public bool IsBody { get; init; }

    // Most names have none of these words: they are quicker looked for than the notes that they open.
    public static readonly SearchValues<string> AsWords = SearchValues.Create(
        [" as ", " als ", " as:", " nel ruolo", " nei panni", " dans le", " in der Rolle", " en el papel", " no papel",
            " in de rol", " в роли"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ForWords = SearchValues.Create(
        [" for ", " per ", " pour ", " für ", " para ", " voor ", " at ", " @ ", " dla "], StringComparison.OrdinalIgnoreCase);

    // Each of these words has a blank on either side or ends in a colon: two counts are quicker than a search for all.
    private static bool MayHold(ReadOnlySpan<char> text, SearchValues<string> words) =>
        (text.Count(' ') > 1 || text.Contains(':')) && text.ContainsAny(words);

    /// <summary>Takes the notes off an item. Linear time.</summary>
    public static NameNotes Take(Slice item, NameContext context)
    {
        var notes = new NameNotes(item.Trim(), [], CreditStatus.Credited, null, null);
        notes = notes.TakeCharacters(context);
        for (var count = 0; count < 4 && notes.Core.Length > 0 && notes.Core.Chars[^1] is ')' or ']' or '）'; count++)
        {
            var next = notes.TakeBracket(context);
            if (next.Core == notes.Core)
                break;
            notes = next;
        }
        return notes.TakeDash(context).TakeFor(context).TakeOtherScript();
    }

    /// <summary>The characters of "Self / Philippe (voice)", each for itself.</summary>
    public static IReadOnlyList<string> CharactersOf(string text)
    {
        var plain = Bracket().Replace(text, string.Empty);
        return [.. CharacterSeparator().Split(plain)
            .Select(part => WithoutPart(part.Trim(' ', '"', '“', '”', '.', ',', '\'', '‘', '’')))
            .Where(part => part.Length > 0)];
    }

    // "소희 역", "里奈 役": the part of Sohee.
    private static string WithoutPart(string part) =>
        part.Length > 2 && part[^1] is '역' or '役' && char.IsWhiteSpace(part[^2]) ? part[..^2].Trim() : part;

    private NameNotes TakeCharacters(NameContext context)
    {
        if (!MayHold(Core.Chars, AsWords))
            return this;
        var match = As().Match(Core.Text);
        if (!match.Success || (!context.IsCast && !NameShape.IsName(Core.To(match.Index).Text)))
            return this;
        var rest = Core.From(match.Index + match.Length).Text;
        var status = rest.Contains("uncredited", StringComparison.OrdinalIgnoreCase) ? CreditStatus.Uncredited : Status;
        return this with { Core = Core.To(match.Index).Trim(), Characters = CharactersOf(rest), Status = status };
    }

    private NameNotes TakeBracket(NameContext context)
    {
        var open = Core.Chars.LastIndexOfAny('(', '[', '（');
        if (open <= 0)
            return this;
        var note = Core.From(open + 1).To(Core.Length - open - 2).Trim().Text;
        var bare = this with { Core = Core.To(open).Trim() };
        if (Uncredited().IsMatch(note))
            return bare with { Status = CreditStatus.Uncredited };
        if (note.StartsWith("as ", StringComparison.OrdinalIgnoreCase))
            return bare with { Characters = context.IsCast ? CharactersOf(note[3..]) : Characters };
        if (Vocabulary.Bands.Has(note) || (IsRemark(note) && !(context.IsCast && IsPartName(note))))
            return bare with { IsBody = Vocabulary.Bands.Has(note) };
        return bare.Naming(note, context);
    }

    // Beside an actor stands a part, beside others whom they work for.
    private NameNotes Naming(string note, NameContext context)
    {
        if (context.IsCast && Characters.Count == 0)
            return this with { Characters = CharactersOf(note) };
        return !context.IsCompany && !IsOrganization(Core.Text) && IsAffiliation(note, Core)
            ? this with { Affiliation = ForWord().Replace(note, string.Empty) } : this;
    }

    // "Tom" and "Ben" are parts, short as they are.
    private static bool IsPartName(string note) =>
        note.Length is 2 or 3 && char.IsUpper(note[0]) && !Vocabulary.Postnominals.Has(note) && !Vocabulary.Countries.Has(note);

    private static bool IsRemark(string note) =>
        Remark().IsMatch(note) || Vocabulary.Countries.Has(note) || Vocabulary.Places.Has(note) || note.Length < 2
            || Vocabulary.Postnominals.Has(note) || (note.Length <= 3 && !WordForms.IsCaps(note) && !WordForms.IsEastAsian(note));

    // Beside a person stands whom they work for; a name in another script is their own.
    private static bool IsAffiliation(string note, Slice core) =>
        NameShape.IsName(ForWord().Replace(note, string.Empty)) && char.IsLetterOrDigit(note[0])
            && (WordForms.IsEastAsian(core.Text) ? IsEastAsianBody(note) : !WordForms.IsEastAsian(note))
            && RoleVocabulary.Current.Recognize(note) is null;

    // "오세준(필름노을)", "板谷源太(海鳴り舎)"; "日高成美(ヒダカナルミ)" is a name twice.
    private static bool IsEastAsianBody(string note) =>
        WordForms.IsEastAsian(note) && (OrganizationShape.Weight(note, false) >= OrganizationShape.Enough
            || (note.Length is > 3 and < 12 && note.All(c => c is >= '\uAC00' and <= '\uD7A3')));

    private NameNotes TakeDash(NameContext context)
    {
        if (!Core.Chars.ContainsAny('-', '–', '—'))
            return this;
        var match = Dash().Match(Core.Text);
        if (!match.Success)
            return this;
        var note = Core.From(match.Index + match.Length).Trim();
        var bare = this with { Core = Core.To(match.Index).Trim() };
        if (context.IsCast)
            return bare with { Characters = CharactersOf(note.Text) };
        if (RoleReader.Known(note) is not null || RoleReader.LooksLikeRole(note))
            return bare;
        // "Skyline Aerials – Dean Kwok"
        if (!context.CapsPage && NameShape.IsFullName(note.Text)
            && (IsOrganization(bare.Core.Text) || IsNobodysGivenName(bare.Core.Text, note.Text)) && !IsOrganization(note.Text))
            return this with { Core = note, Affiliation = bare.Core.Text };
        return NameShape.IsName(note.Text) ? bare with { Affiliation = note.Text } : bare with { Doubt = note.Text };
    }

    private static bool IsNobodysGivenName(string text, string beside) =>
        !Vocabulary.GivenNames.Has(WordForms.Split(text)[0]) && Vocabulary.GivenNames.Has(WordForms.Split(beside)[0]);

    private static bool IsOrganization(string text) =>
        OrganizationShape.Weight(text, WordForms.IsCaps(text) && text.Contains(' ')) >= OrganizationShape.Enough;

    // "Bart Hoogland for Dijk Pictures", "Ines M. Orta at Company Six"
    private NameNotes TakeFor(NameContext context)
    {
        if (Affiliation is not null || context.IsCompany || !MayHold(Core.Chars, ForWords))
            return this;
        var match = For().Match(Core.Text);
        if (!match.Success || !IsWorker(Core.To(match.Index).Text, match.Value))
            return this;
        return this with
        {
            Core = Core.To(match.Index).Trim(),
            Affiliation = Core.From(match.Index + match.Length).Trim().Text,
        };
    }

    // Behind "@" a given name is enough.
    private static bool IsWorker(string name, string mark) =>
        (NameShape.IsFullName(name) || (mark.Contains('@') && NameShape.IsName(name))) && !IsOrganization(name);

    // "유하늘 YU Haneul": the same name twice; the first form stands.
    private NameNotes TakeOtherScript()
    {
        if (!WordForms.IsEastAsianLetter(Core.IsEmpty ? ' ' : Core.Chars[0]))
            return this;
        for (var i = 1; i < Core.Length - 1; i++)
        {
            if (char.IsWhiteSpace(Core.Chars[i])
                && WordForms.IsEastAsianLetter(Core.Chars[i - 1]) && char.IsAsciiLetter(Core.Chars[i + 1])
                && !WordForms.IsEastAsian(Core.From(i).Text) && i >= 2)
                return this with { Core = Core.To(i).Trim() };
        }
        return this;
    }

    [GeneratedRegex(@"\s+(?:as|als|AS|nel ruolo di|nei panni di|dans le rôle de|in der Rolle (?:der|des|von)|en el papel de|no papel de|in de rol van|в роли)\s+(?=\S)|\s+as:\s*")]
    private static partial Regex As();

    [GeneratedRegex(@"\s*[(（\[][^()（）\[\]]*[)）\]]")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\s+/\s+|/|\s+&\s+(?=\p{Lu})(?!\p{L}+$)|;")]
    private static partial Regex CharacterSeparator();

    [GeneratedRegex("uncredited|non crédité|sin acreditar|no acreditad|non accreditat|ungenannt|não creditad", RegexOptions.IgnoreCase)]
    private static partial Regex Uncredited();

    [GeneratedRegex(@"^(?:voice|voix|stimme|voz|voce|archive|archival|plus|and|also|with|credit|p\.?g\.?a|\d|credited|segment|\d{4})|footage|co-producers|singing|\bdebut\b|scenes deleted|born|deceased", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\s+[-–—]\s+")]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+(?:for|FOR|per|PER|pour|POUR|für|FÜR|para|PARA|voor|at|@|dla)\s+(?:the\s|THE\s|la\s|il\s|l['’])?(?=[\p{Lu}\p{Lo}0-9“«""])")]
    private static partial Regex For();

    [GeneratedRegex(@"^(?:for|per|pour|für|para|voor|at|@|of|chez)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex ForWord();
}
