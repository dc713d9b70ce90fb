using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: headings, and which part of the page each row stands in.</summary>
internal static class Headings
{
    private const int LongestHeading = 50;
    private const int LongestBlock = 80;
    private const int LongestCredit = 120;
    private const int MostRelatedWords = 7;
    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    public static void Run(Draft draft)
    {
        draft.HasCast = draft.Rows.Exists(NamesCast);
        var lastRole = new Lazy<int>(() => draft.Rows.FindLastIndex(NamesCrew));
        var part = new Part(Section.None, false, null);
        foreach (var (row, opened) in SideBySide.Ask(draft.Rows, OpenedBy, draft.CancellationToken))
        {
            part = row.IsFree ? After(draft, row, opened, part)
                : row.Kind == LineKind.Noise ? AfterLink(row, part, lastRole) : part;
            (row.Section, row.UnderThanks, row.Heading) = (part.Section, part.IsThanks, part.Heading);
        }
    }

    // "See also" is a link over the credits and the heading of other films under them.
    private static Part AfterLink(Row row, Part part, Lazy<int> lastRole)
    {
        if (Menu.OpensCast(row.Text))
            return new Part(Section.Cast, false, CharacterRule.CastRole(row));
        return row.Text.Length < LongestHeading && Vocabulary.RelatedSections.Has(row.Text) && row.Index > lastRole.Value
            ? new Part(Section.Related, false, null) : part;
    }

    private static bool NamesCrew(Row row) =>
        row.IsFree && (row.Roles is not null || row is { Labelled: { IsEmpty: false, Layout: Layout.Colon }, LabelRoles: not null });

    private static Section? OpenedBy(Row row)
    {
        if (!row.IsFree)
            return null;
        _ = (IsRoleAlone(row), row.LabelRoles);
        return SectionOf(row);
    }

    // The part of the page that the row opens, or that it stands in.
    private static Part After(Draft draft, Row row, Section? section, Part part)
    {
        if (section is { } opened && IsHeading(draft, row, opened))
        {
            row.ClaimHeading();
            return new Part(opened, false, opened == Section.Cast ? CastHeading(row) : null);
        }
        if (IsRoleAlone(row))
            return UnderRole(draft, row, part.Section);
        return EndsSection(row, part.Section) || (part.Section == Section.Aside && OpensCredits(draft, row))
            ? new Part(Section.Crew, false, null) : part;
    }

    private static bool IsHeading(Draft draft, Row row, Section opened) =>
        !(IsDistribution(row.Text) && (draft.HasCast || IsOverBody(draft, row))) && !(opened == Section.Cast && IsUnderName(draft, row))
            && !(opened == Section.Story && IsRoleOverPeople(draft, row));

    // "Story", "Argumento", "Soggetto" over somebody's name say who wrote it.
    private static bool IsRoleOverPeople(Draft draft, Row row) =>
        row.Roles is not null && draft.PeopleUnder(row) is { } people && !Prose.IsProse(people.Text);

    private static bool IsOverBody(Draft draft, Row row) =>
        draft.Next(row.Index) is { } next
            && OrganizationShape.Weight(draft.Rows[next].Text, false) >= OrganizationShape.Enough;

    private static Part UnderRole(Draft draft, Row row, Section section)
    {
        if (IsCastAlone(draft, row))
            return new Part(Section.Cast, false, row.Roles![0]);
        return new Part(section is Section.Cast or Section.None ? Section.None : Section.Crew, IsThanks(row), null);
    }

    // "Screenplay Ann Lee" over "Editing Ian Day" behind a filmography.
    private static bool OpensCredits(Draft draft, Row row) =>
        IsUnmarkedCredit(row) && draft.Next(row.Index) is { } next && IsUnmarkedCredit(draft.Rows[next]);

    private static bool IsUnmarkedCredit(Row row) =>
        row.IsFree && row.Text.Length < LongestCredit && row.Labelled is null && UnmarkedRule.Read(row, row.Body) is { } line
            && NamesValue.IsListOfPeople(line.Names) && InlineCredits.IsCrewRole(line.Roles[0]);

    private readonly record struct Part(Section Section, bool IsThanks, RolePart? Heading);

    // French pages call their cast "Distribution", unless they call it otherwise.
    private static bool IsDistribution(string text) => text.Equals("Distribution", StringComparison.OrdinalIgnoreCase);

    private static bool NamesCast(Row row)
    {
        var label = row.Labelled?.Label.Text ?? row.Text;
        return label.Length < LongestHeading && !IsDistribution(label) && Vocabulary.CastSections.Has(label);
    }

    // "Sinopsis / Synopsis" says one thing twice.
    private static Section? SectionOf(Row row)
    {
        var slash = row.Text.IndexOf(" / ", StringComparison.Ordinal);
        return SectionOf(row, row.Text) ?? (slash > 1 && SectionOf(row, row.Text[..slash]) is { } first
            && SectionOf(row, row.Text[(slash + 3)..]) == first ? first : null);
    }

    private static Section? SectionOf(Row row, string text)
    {
        if (text.Length > LongestHeading || (row.Mark is RowMark.Bullet && !IsBlockSign(row)))
            return null;
        // "COMMENTS(順不同・敬称略)" are those of known people, "Comments (3)" anybody's.
        if (Vocabulary.PressSections.Has(text))
            return Section.Press;
        var bracket = text.IndexOf('(');
        // "Cast 5", "크레디트 (6)"
        var folded = NameFolding.Fold(bracket > 0 ? text[..bracket] : text.TrimEnd(Digits)).TrimEnd();
        return SectionOf(folded) ?? (IsOfOtherFilms(text) ? Section.Related : SectionOf(WithoutLead(folded)));
    }

    // "Our Cast", "Meet the Team"
    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> folded)
    {
        var rest = folded;
        for (var at = folded.IndexOf(' '); at > 0 && Vocabulary.SectionLeads.HasFolded(folded[..at]);)
        {
            rest = folded[(at + 1)..];
            at = rest.IndexOf(' ') is var blank and > 0 ? at + 1 + blank : -1;
        }
        return rest;
    }

    private static Section? SectionOf(ReadOnlySpan<char> folded)
    {
        if (!Vocabulary.Sections.HasFolded(folded))
            return null;
        if (Vocabulary.CastSections.HasFolded(folded))
            return Section.Cast;
        if (Vocabulary.CrewSections.HasFolded(folded))
            return Section.Crew;
        if (Vocabulary.StorySections.HasFolded(folded))
            return Section.Story;
        if (Vocabulary.PressSections.HasFolded(folded))
            return Section.Press;
        if (Vocabulary.RelatedSections.HasFolded(folded))
            return Section.Related;
        return Vocabulary.AsideSections.HasFolded(folded) ? Section.Aside : null;
    }

    // "Related titles", "Otras películas de la directora"
    private static bool IsOfOtherFilms(string text)
    {
        var words = WordForms.Split(text.TrimEnd(':'));
        return words.Length is > 1 and <= MostRelatedWords && Vocabulary.RelatedWords.Has(words[0])
            && (Vocabulary.RelatedNouns.Has(words[1]) || (words.Length > 2 && Vocabulary.RelatedNouns.Has(words[2])));
    }

    // "■キャスト" opens a section; "• Cast" may be an item of a list.
    private static bool IsBlockSign(Row row) => row.Body.Line.Text.AsSpan().TrimStart() is ['■' or '◆' or '●' or '▼', ..];

    private static RolePart? CastHeading(Row row) =>
        row.Roles?[0] is { } role && InlineCredits.IsCast(role) ? role : IsDistribution(row.Text) ? null : CharacterRule.CastRole(row);

    private static bool IsRoleAlone(Row row) => row.Text.Length <= LongestHeading && row.Roles is not null;

    private static bool IsCastAlone(Draft draft, Row row) =>
        row.Roles is [{ Resolution.Role.Slug: "cast" }] && !IsUnderName(draft, row);

    // In a block that begins with a name, "Cast" under a name is what this one did.
    private static bool IsUnderName(Draft draft, Row row)
    {
        if (row.Index == 0 || row.Roles is null || !IsName(draft.Rows[row.Index - 1]))
            return false;
        var first = row.Index - 1;
        while (first > 0 && row.Index - first < LongestBlock && draft.Rows[first - 1].Block == row.Block
            && !draft.Rows[first - 1].IsBlank && !draft.Rows[first - 1].IsHeading)
            first--;
        return IsName(draft.Rows[first]);
    }

    private static bool IsName(Row row) => row.IsFree && NameShape.IsFullName(row.Text) && row.Roles is null;

    private static bool IsThanks(Row row) => row.Roles![0].Resolution.Role.Department == Department.Thanks;

    // "First Assistant Director .... ANN LEE": two words or more that no part is called by.
    private static bool EndsCast(Row row) =>
        row.Labelled is { IsEmpty: false } line && line.Layout is Layout.Leader or Layout.Dash
            && line.Label.Chars.Contains(' ') && row.LabelRoles is [var role] && !InlineCredits.IsCast(role)
            && (InlineCredits.IsCrewRole(role) || role.Resolution.Role.Department == Department.Stunts);

    // A crew role with its names ends the cast, the story and the list of prizes.
    private static bool EndsSection(Row row, Section section)
    {
        if (section is Section.None or Section.Crew or Section.Related)
            return false;
        if (section == Section.Cast && EndsCast(row))
            return true;
        if (row.Labelled is not { Layout: Layout.Colon } line)
            return false;
        return row.LabelRoles is { } roles
            && (section != Section.Cast || InlineCredits.IsCrewRole(roles[0]));
    }
}
