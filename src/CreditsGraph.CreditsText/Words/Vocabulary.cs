namespace CreditsGraph.CreditsText.Words;

/// <summary>The lists of <c>words.txt</c>, read once.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, WordList> Lists = Load();

    public static WordList Honorifics { get; } = Lists["honorific"];

    public static WordList SureHonorifics { get; } = Lists["sure honorific"];

    public static WordList Postnominals { get; } = Lists["postnominal"];

    public static WordList Suffixes { get; } = Lists["suffix"];

    public static WordList Particles { get; } = Lists["particle"];

    public static WordList FamilyParticles { get; } = Lists["stands with family"];

    public static WordList Articles { get; } = Lists["article"];

    public static WordList Organizations { get; } = Lists["organization"];

    public static WordList Publications { get; } = Lists["publication"];

    public static WordList RoleHeads { get; } = Lists["role head"];

    public static WordList Chrome { get; } = Lists["chrome"];

    public static WordList ChromeStarts { get; } = Lists["chrome start"];

    public static WordList Labels { get; } = Lists["label"];

    public static WordList TitleLabels { get; } = Lists["label title"];

    public static WordList OriginalTitleLabels { get; } = Lists["label original title"];

    /// <summary>Labels of a title that stand over it as well as beside it.</summary>
    public static WordList SureTitleLabels { get; } = Lists["label sure title"];

    public static WordList YearLabels { get; } = Lists["label year"];

    public static WordList ReleaseLabels { get; } = Lists["label release"];

    public static WordList RuntimeLabels { get; } = Lists["label runtime"];

    public static WordList CountryLabels { get; } = Lists["label country"];

    public static WordList KindLabels { get; } = Lists["label kind"];

    public static WordList SynopsisLabels { get; } = Lists["label synopsis"];

    public static WordList Documentary { get; } = Lists["kind documentary"];

    public static WordList Short { get; } = Lists["kind short"];

    public static WordList Feature { get; } = Lists["kind feature"];

    public static WordList Series { get; } = Lists["kind series"];

    public static WordList OtherKinds { get; } = Lists["kind other"];

    public static WordList Technical { get; } = Lists["technical"];

    public static WordList EmptyValues { get; } = Lists["empty value"];

    public static WordList CutShort { get; } = Lists["cut short"];

    public static WordList Afterthoughts { get; } = Lists["afterthought"];

    /// <summary>Words behind a title that say what the page is.</summary>
    public static WordList TitleTails { get; } = Lists["title tail"];

    /// <summary>What the head of a table of reviews says of its columns.</summary>
    public static WordList ReviewColumns { get; } = Lists["review column"];

    /// <summary>Verbs by which somebody is quoted.</summary>
    public static WordList SayVerbs { get; } = Lists["say verb"];

    /// <summary>What a critic is called beside the name: "기자", "kritiker".</summary>
    public static WordList Critics { get; } = Lists["critic"];

    /// <summary>What stands before the name of whoever took a page's picture: "Foto", "Bild".</summary>
    public static WordList Pictures { get; } = Lists["picture"];

    /// <summary>"The editors" in place of a critic.</summary>
    public static WordList Editorial { get; } = Lists["editorial"];

    /// <summary>What a page says in brackets behind the name of a group or a company.</summary>
    public static WordList Bands { get; } = Lists["band"];

    /// <summary>Words that say that something is a film.</summary>
    public static WordList FilmWords { get; } = Lists["film word"];

    /// <summary>What sentences call a film without its name.</summary>
    public static WordList GenericFilm { get; } = Lists["generic film"];

    /// <summary>Given names that are common in Europe and America.</summary>
    public static WordList GivenNames { get; } = Lists["given name"];

    /// <summary>Role words with which a company's name may begin: "Studio Vink" names no role.</summary>
    public static WordList PartsOfNames { get; } = Lists["part of a name"];

    /// <summary>Words for those who do one sort of work: "department", "team".</summary>
    public static WordList Groups { get; } = Lists["group"];

    /// <summary>Names of languages, which are nobody's name.</summary>
    public static WordList Languages { get; } = Lists["language"];

    /// <summary>"For" before the name of whom somebody works for.</summary>
    public static WordList ForWords { get; } = Lists["for"];

    /// <summary>Words of organizations that people are called by too.</summary>
    public static WordList SurnamesToo { get; } = Lists["surname too"];

    /// <summary>Acronyms that could be read as words.</summary>
    public static WordList Acronyms { get; } = Lists["acronym"];

    /// <summary>What a company is in law, behind its name.</summary>
    public static WordList LegalForms { get; } = Lists["legal form"];

    public static WordList RomanceArticles { get; } = Lists["romance article"];

    /// <summary>What parts are called by before a name: "Inspektor Holm", "Tante Elsa".</summary>
    public static WordList PartTitles { get; } = Lists["part title"];

    public static WordList CompanyArticles { get; } = Lists["company article"];

    public static WordList LeadIns { get; } = Lists["lead in"];

    public static WordList ProseVerbs { get; } = Lists["prose verb"];

    /// <summary>Verbs and nouns that say a role where "by" follows a little later.</summary>
    public static WordList ProseRoles { get; } = Lists["prose role"];

    public static WordList Joiners { get; } = Lists["joiner"];

    public static WordList By { get; } = Lists["by"];

    public static WordList NotGivenNames { get; } = Lists["not a given name"];

    public static WordList Verbs { get; } = Lists["verb"];

    public static WordList TitleStops { get; } = Lists["title stop"];

    /// <summary>Small words by which an English title is told from its other form.</summary>
    public static WordList EnglishWords { get; } = Lists["english word"];

    /// <summary>What sites and channels call themselves.</summary>
    public static WordList SiteWords { get; } = Lists["site word"];

    /// <summary>What counts the parts of a series: "episode", "Staffel".</summary>
    public static WordList SeriesMarks { get; } = Lists["series mark"];

    /// <summary>Words before or behind a title that say what the page is.</summary>
    public static WordList TitleLeadIns { get; } = Lists["title lead in"];

    /// <summary>Weekdays and months.</summary>
    public static WordList DateWords { get; } = Lists["date word"];

    public static WordList Countries { get; } = Lists["country"];

    /// <summary>Towns where films are made.</summary>
    public static WordList Places { get; } = Lists["place"];

    public static WordList CountryLetters { get; } = Lists["country letter"];

    public static WordList KoreanFamilies { get; } = Lists["korean family"];

    public static WordList ChineseFamilies { get; } = Lists["chinese family"];

    public static WordList JapaneseGiven { get; } = Lists["japanese given"];

    public static WordList CastSections { get; } = Lists["section cast"];

    public static WordList CrewSections { get; } = Lists["section crew"];

    public static WordList StorySections { get; } = Lists["section story"];

    public static WordList PressSections { get; } = Lists["section press"];

    public static WordList AsideSections { get; } = Lists["section aside"];

    public static WordList RelatedSections { get; } = Lists["section related"];

    /// <summary>Small words before the heading of a section: "Our Cast", "Meet the Team".</summary>
    public static WordList SectionLeads { get; } = Lists["section lead"];

    /// <summary>"More", "other": with a word for films they head those of somebody else.</summary>
    public static WordList RelatedWords { get; } = Lists["related word"];

    public static WordList RelatedNouns { get; } = Lists["related noun"];

    /// <summary>Words of which a row tells what the film won.</summary>
    public static WordList Prizes { get; } = Lists["prize"];

    public static WordList Superlatives { get; } = Lists["superlative"];

    /// <summary>What is held beside a screening.</summary>
    public static WordList Talks { get; } = Lists["talk"];

    /// <summary>Roles that the press or an evening in a cinema has as well as a film, by their slugs.</summary>
    public static WordList PeripheralRoles { get; } = Lists["peripheral role"];

    public static WordList CompanyRoles { get; } = Lists["company role"];

    public static WordList MainCrew { get; } = Lists["main crew"];

    /// <summary>Single letters that stand for roles in programmes.</summary>
    public static WordList RoleLetters { get; } = Lists["role letter"];

    /// <summary>The short labels of programmes, a list a language.</summary>
    public static IReadOnlyList<WordList> RoleLettersByLanguage { get; } =
        [.. Lists.Where(list => list.Key.StartsWith("role letter", StringComparison.Ordinal)).Select(list => list.Value)];

    /// <summary>The departments that catalogues put over names and their roles.</summary>
    public static WordList Departments { get; } = Lists["department"];

    /// <summary>What the head of a table says of its columns.</summary>
    public static WordList TableHeads { get; } = Lists["table head"];

    /// <summary>What is said of a film in brackets behind its title: "(animated)".</summary>
    public static WordList FilmStates { get; } = Lists["film state"];

    /// <summary>Roles of the cast that are parts as well, by their slugs: "Dancer – Ann Lee".</summary>
    public static WordList PartsToo { get; } = Lists["part too"];

    /// <summary>What stands for a part where people play themselves.</summary>
    public static WordList Selves { get; } = Lists["self"];

    public static WordList With { get; } = Lists["with"];

    public static WordList OpenRoles { get; } = Lists["open role"];

    /// <summary>Kinds of film: what is not among these is in none of their lists.</summary>
    public static WordList Kinds { get; } = WordList.AnyOf(Documentary, Short, Series, Feature, OtherKinds);

    /// <summary>What heads a part of a page.</summary>
    public static WordList Sections { get; } =
        WordList.AnyOf(CastSections, CrewSections, StorySections, PressSections, RelatedSections, AsideSections);

    /// <summary>What heads a part of a page of one film, or labels a fact of it.</summary>
    public static WordList Tabs { get; } =
        WordList.AnyOf(CastSections, CrewSections, StorySections, AsideSections, PressSections, Labels);

    private static Dictionary<string, WordList> Load()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("words.txt")
            ?? throw new InvalidOperationException("The assembly does not hold words.txt.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var items = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                lists[line.Trim('[', ']')] = items = [];
            else if (!line.StartsWith('#'))
                items.AddRange(line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        return lists.ToDictionary(list => list.Key, list => WordList.Of(list.Value), StringComparer.Ordinal);
    }
}
