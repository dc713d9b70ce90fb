using System.Buffers;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Stage: one credit for each pair of role and contributor, in the page's order.</summary>
internal sealed class CreditAssembly
{
    // Nobody plays more parts than this; it keeps a torn page from growing one list for ever.
    private const int MostCharacters = 200;

    // So many parts show how a page writes them.
    private const int FewestParts = 3;

    // So many lines show how a page writes its names.
    private const int Sample = 200;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private readonly Draft draft;
    private readonly IEnumerator<(CreditLine Line, NamesRead Names)> lines;
    private readonly Dictionary<(string Role, string Name), int> seen = [];
    private readonly Dictionary<(string Wording, string Role), (RoleResolution Meaning, string Name)> shown;
    private readonly List<CreditReading> credits;

    private CreditAssembly(
        Draft draft, IEnumerator<(CreditLine Line, NamesRead Names)> lines, Dictionary<(string Wording, string Role), (RoleResolution Meaning, string Name)> shown,
        List<CreditReading> credits)
    {
        this.draft = draft;
        this.lines = lines;
        this.shown = shown;
        this.credits = credits;
    }

    public static void Run(Draft draft)
    {
        Bystanders.Drop(draft);
        draft.SortCreditLines(Place);
        draft.CapsPage = IsCapsPage(draft);
        draft.InvertedPage = IsInvertedPage(draft.CreditLines.Take(Sample).ToList());
        draft.SemicolonPage = SemicolonNames.IsPage(draft.CreditLines.Take(Sample).Select(line => line.Names));
        draft.FullNames = draft.CreditLines.Take(Sample).Select(line => line.Names.Text)
            .Where(text => WordForms.Split(text).Length is 2 or 3 && NameShape.IsFullName(text)).Select(NameFolding.Fold)
            .ToHashSet(StringComparer.Ordinal);
        draft.Bodies = draft.CreditLines.Take(Sample).Where(line => line.Roles.All(part => part.Resolution.ForPerson is null
                && Vocabulary.CompanyRoles.Has(part.Resolution.Role.Slug)))
            .SelectMany(line => NameList.Split(line.Names)).Select(part => NameFolding.Fold(part.Slice.Text))
            .ToHashSet(StringComparer.Ordinal);
        draft.Language = PageLanguage.Of(draft.CreditLines);
        var films = FilmSplit.Headings(draft);
        if (films.Count == 0)
            Sidebars.Drop(draft);
        draft.FirstCreditLine = draft.CreditLines.Count > 0 ? draft.CreditLines[0].Row.Body.Line.Number : int.MaxValue;
        using var lines = SideBySide.Ask(draft.CreditLines, line => NamesOf(draft, line), draft.CancellationToken).GetEnumerator();
        var main = new CreditAssembly(draft, lines, [], draft.Credits);
        var next = main.Read(0, films.Count > 1 ? films[1].Row.Index : int.MaxValue);
        DropOwnWords(draft);
        for (var i = 0; i < films.Count; i++)
        {
            films[i].Row.Claim(LineKind.Fact, "the title of one of the page's films");
            if (i == 0)
                TakeMain(draft, films[0]);
            else
                next = main.ReadOther(films[i], next, i + 1 < films.Count ? films[i + 1].Row.Index : int.MaxValue);
        }
    }

    // What the director says of the film is no review of it: "(O. Bricherasi, Il Foglio)".
    private static void DropOwnWords(Draft draft)
    {
        if (draft.Reviews.Count == 0)
            return;
        var makers = draft.Credits.Select(credit => NameFolding.Fold(credit.Name)).ToHashSet(StringComparer.Ordinal);
        var initialled = draft.Credits.Where(credit => credit.Name.Contains(' ')).Select(credit =>
            NameFolding.Fold($"{credit.Name[0]} {credit.Name[(credit.Name.LastIndexOf(' ') + 1)..]}")).ToHashSet(StringComparer.Ordinal);
        draft.Reviews.RemoveAll(review => review.Author is { } author
            && (makers.Contains(NameFolding.Fold(author)) || initialled.Contains(NameFolding.Fold(author))));
    }

    // "Sleeth, Lisa; Muir, Jean" shows it, and so do several lines of one word, a comma and one or two words.
    private static bool IsInvertedPage(List<CreditLine> lines) =>
        lines.Exists(line => NameGroup.IsInverted(line.Names) || NameGroup.IsTurnedInCapitals(line.Names))
            || (lines.Count(line => NameGroup.IsTurnedPair(line.Names)) is > 1 and var turned
                && lines.Count(line => line.Names.Chars.Contains(',')) < turned * 2);

    private int Read(int from, int endRow)
    {
        while (from < draft.CreditLines.Count && draft.CreditLines[from].Row.Index < endRow)
        {
            lines.MoveNext();
            Take(lines.Current.Line, lines.Current.Names);
            // The stages that follow ask for the first line only: the others' memory goes to what was read from them.
            draft.CreditLines[from] = draft.CreditLines[0];
            from++;
        }
        LowerCharacters();
        return from;
    }

    private static void TakeMain(Draft draft, FilmHeading film)
    {
        draft.Title ??= film.Title;
        (draft.Year, draft.RuntimeMinutes) = (film.Year ?? draft.Year, film.RuntimeMinutes ?? draft.RuntimeMinutes);
    }

    private int ReadOther(FilmHeading film, int from, int endRow)
    {
        var other = new CreditAssembly(draft, lines, shown, []);
        var next = other.Read(from, endRow);
        var facts = new FilmReading(film.Title, film.Year, film.RuntimeMinutes, [], null, null);
        draft.Others.Add(new OtherFilmReading(facts, other.credits, []));
        return next;
    }

    private readonly record struct NamesRead(Slice List, Slice? GoesOn, List<ParsedName> Names);

    private static long Place(CreditLine line) => ((long)line.Row.Body.Line.Number << 32) + line.Names.Start;

    private static bool IsCapsPage(Draft draft)
    {
        var names = draft.CreditLines.Take(Sample).Select(line => line.Names.Text).Where(text => text.Contains(' '))
            .ToList();
        return names.Count > 0 && names.Count(WordForms.IsCaps) * 2 > names.Count;
    }

    // What looks at the line alone.
    private static NamesRead NamesOf(Draft draft, CreditLine line)
    {
        var (list, goesOn) = ListEnds.Cut(Afterthoughts.Cut(line.Names));
        return new NamesRead(list, goesOn, NameGroup.Read(list, ContextOf(draft, line)));
    }

    private void Take(CreditLine line, NamesRead read)
    {
        var names = read.Names;
        if (read.GoesOn is { } more)
            draft.Doubt(more, IssueCodes.ListCutShort, "The page says that more people hold this role.", "Look for a fuller list.");
        TakeFacts(read.List);
        if (names.Count == 0)
            draft.Doubt(line.Names, IssueCodes.NotAName, "No name was found here.",
                "Write the name as people read it, without signs around it.");
        var familyFirst = names.Exists(name => NameOrder.ShowsFamilyFirst(name.Name))
            && !names.Exists(name => name.Kind == ContributorKind.Person && NameOrder.ShowsFamilyLast(name.Name));
        foreach (var part in line.Roles)
        {
            if (!part.Resolution.IsControlled)
                draft.Doubt(part.Slice, IssueCodes.UnknownRole, "The role vocabulary does not know this role.",
                    "Keep it as a role of its own, or write it in a commoner wording.");
            foreach (var name in names)
                Add(line, part, name, familyFirst);
        }
        foreach (var name in names)
        {
            if (name.Doubt is not null)
                draft.Doubt(name.Slice, IssueCodes.NotAName, $"What stands beside the name was left out: {name.Doubt}.",
                    "Give it a line of its own if it is a contributor.");
        }
    }

    // "製作：灯台映画協同組合 / 2016年 / 84分"
    private void TakeFacts(Slice list)
    {
        if (!list.Chars.ContainsAny(Digits))
            return;
        var pieces = NameList.Split(list).ConvertAll(part => part.Slice.Text);
        if (pieces.Exists(Facts.IsMeasure))
            pieces.FindAll(Facts.IsFact).ForEach(piece => Facts.TakePiece(draft, piece));
    }

    private static NameContext ContextOf(Draft draft, CreditLine line)
    {
        var (isCast, isCompany, isOpen, isPlural, isThanks) = (false, false, false, false, false);
        foreach (var part in line.Roles)
        {
            var role = part.Resolution.Role;
            var isForPerson = ForPerson(draft, part) is not null;
            isCast |= role.Department == Department.Cast;
            isThanks |= role.Department == Department.Thanks;
            isCompany |= !isForPerson && Vocabulary.CompanyRoles.Has(role.Slug);
            isOpen |= isForPerson || Vocabulary.OpenRoles.Has(role.Slug);
            isPlural |= IsPlural(part.Wording);
        }
        return new NameContext(isCast, isCompany, isOpen && !isCompany, draft.CapsPage, draft.InvertedPage,
            draft.SemicolonPage, isPlural, NameLanguage(draft), draft.FullNames, draft.Bodies, isThanks);
    }

    private static string? NameLanguage(Draft draft) =>
        draft.Language is "nl" && draft.Countries.Contains("Belgium") && !draft.Countries.Contains("Netherlands") ? "nl-be" : draft.Language;

    // "Distribution" is no cast where the page names its cast otherwise.
    private static VocabularyRole? ForPerson(Draft draft, RolePart part) =>
        part.Resolution.ForPerson is { Slug: "cast" } && draft.HasCast ? null : part.Resolution.ForPerson;

    // In a list of credits "produced by" over companies names those that made the film.
    private static VocabularyRole ForBody(CreditLine line, RolePart part) =>
        part.Resolution.Role.Slug == "producer" && line.Row.Kind != LineKind.Prose && Vocabulary.By.Has(WordForms.Last(part.Wording))
            ? RoleVocabulary.Current.Resolve("Production Company").Role : part.Resolution.Role;

    private static bool IsPlural(string wording) =>
        wording.Length > 4 && wording[^1] is 's' or 'S' && Vocabulary.RoleHeads.Has(WordForms.Last(wording)[..^1]);

    // "MACRITCHIE, Alasdair" where the page has "Alasdair MacRitchie" too.
    private ParsedName AsSpelt(ParsedName name)
    {
        if (name.Kind != ContributorKind.Person || !InvertedNames.HasCaps(name.Slice.Chars))
            return name;
        draft.Spelling ??= PageSpelling.Of(draft.Rows);
        return name with { Name = draft.Spelling.Of(name.Name, name.Slice.Chars) };
    }

    private void Add(CreditLine line, RolePart part, ParsedName name, bool familyFirst)
    {
        name = AsSpelt(name);
        var role = name.Kind == ContributorKind.Person ? ForPerson(draft, part) ?? part.Resolution.Role : ForBody(line, part);
        var characters = line.Characters.Count > 0 ? line.Characters : name.Characters;
        var key = (role.Slug, NameFolding.Fold(name.Name));
        if (seen.TryGetValue(key, out var index))
        {
            Merge(index, characters);
            return;
        }
        seen[key] = credits.Count;
        var sortName = name.Kind == ContributorKind.Person
            ? NameOrder.SortName(name.Name, name.Family, familyFirst) : name.Name;
        credits.Add(ToReading(line, part, role, name, sortName, role.Department == Department.Cast ? characters : []));
    }

    // A page that writes all parts in capitals means no acronyms: "TOBY", "MRS LAMB".
    private void LowerCharacters()
    {
        var parts = credits.SelectMany(credit => credit.Characters).ToList();
        if (parts.Count < FewestParts || parts.Count(WordForms.IsCaps) * 5 < parts.Count * 4)
            return;
        for (var i = 0; i < credits.Count; i++)
        {
            if (credits[i].Characters.Count > 0)
                credits[i] = credits[i] with { Characters = [.. credits[i].Characters.Select(NameCase.OrdinaryCharacter)] };
        }
    }

    private void Merge(int index, IReadOnlyList<string> characters)
    {
        if (characters.Count == 0 || credits[index].Characters.Count > MostCharacters)
            return;
        credits[index] = credits[index] with
        {
            Characters = [.. credits[index].Characters.Union(characters)],
        };
    }

    // The same few wordings come again and again.
    private string Shown(RolePart part, VocabularyRole role)
    {
        var key = (part.Wording, role.Slug);
        if (!shown.TryGetValue(key, out var found) || !part.Resolution.Equals(found.Meaning))
            shown[key] = found = (part.Resolution, RoleNames.Shown(part, role));
        return found.Name;
    }

    private CreditReading ToReading(CreditLine line, RolePart part, VocabularyRole role, ParsedName name,
        string sortName, IReadOnlyList<string> characters) => new()
        {
            Position = credits.Count + 1,
            Role = Shown(part, role),
            RoleSlug = role.Slug,
            RoleIsControlled = part.Resolution.IsControlled,
            Department = role.Department,
            CreditedRole = part.Wording,
            Qualifier = part.Resolution.Qualifier,
            Name = name.Name,
            SortName = sortName,
            CreditedAs = name.Slice.Chars.SequenceEqual(name.Name) ? name.Name : name.Slice.Text,
            IsJoint = name.IsJoint,
            Kind = name.Kind,
            Affiliation = name.Kind == ContributorKind.Person ? name.Affiliation ?? line.Affiliation : null,
            Honorific = name.Honorific,
            Nickname = name.Nickname,
            Characters = characters,
            Status = line.Status == CreditStatus.Uncredited ? line.Status : name.Status,
            Confidence = Math.Round(line.Confidence * name.Confidence, 2),
            Span = name.Slice.Span,
        };
}
