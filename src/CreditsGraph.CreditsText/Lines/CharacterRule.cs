using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Character … Actor</c> and <c>Actor … Character</c> under a heading of the cast.</summary>
internal static partial class CharacterRule
{
    private const int Sight = 30;

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.Section == Section.Cast && IsRowOfActors(row))
            return [Credit(row, row.Body, [])];
        if (PairOf(row) is not { } line)
            return [];
        var (actor, character) = ActorsStandFirst(draft, index) ? (line.Label, line.Value) : (line.Value, line.Label);
        if (!NamesValue.IsListOfPeople(actor) && !(NamesValue.IsListOfNames(actor) && HasNeighbours(draft, index)))
            return [];
        var isUncredited = character.Text.Contains("uncredited", StringComparison.OrdinalIgnoreCase);
        return
        [
            Credit(row, actor, NameNotes.CharactersOf(character.Text)) with
            {
                Status = isUncredited ? CreditStatus.Uncredited : CreditStatus.Credited,
            },
        ];
    }

    /// <summary>The role of everybody who plays a part, in the words of the heading or in ours.</summary>
    public static RolePart CastRole(Row row) =>
        row.Heading ?? RolePart.Unsaid(row.Body, "Cast");

    public static CreditLine Credit(Row row, Slice names, IReadOnlyList<string> characters) =>
        new()
        {
            Roles = [CastRole(row)],
            Names = names,
            Row = row,
            Layout = Layout.Characters,
            Characters = characters
        };

    // "ANN LEE     BO TRAN     CY FOX": three columns of actors.
    private static bool IsRowOfActors(Row row) =>
        row.Labelled is { Layout: Layout.Leader } && Columns().Split(row.Text) is { Length: > 2 } columns
            && Array.TrueForAll(columns, NameShape.IsFullName);

    private static LabelledLine? PairOf(Row row)
    {
        if (row.Text.Contains('役') && Part().Match(row.Text) is { Success: true } part)
            return new LabelledLine(row.Body.To(part.Groups["part"].Length),
                row.Body.Sub(part.Groups["actor"].Index, part.Groups["actor"].Length), Layout.Leader);
        if (row.Section != Section.Cast || row.Labelled is not { IsEmpty: false } line
            || InlineCredits.IsLabel(line.Label))
            return null;
        if (Vocabulary.Selves.Has(line.Label.Chars))
            return line;
        return row.LabelRoles is { } roles && IsRole(roles[0], line.Layout) ? null : line;
    }

    // After a dash "Driver" is a part; after a colon it is a role, and "Director" is one after either.
    private static bool IsRole(RolePart role, Layout layout) =>
        (InlineCredits.IsCast(role) && !(layout != Layout.Colon && Vocabulary.PartsToo.Has(role.Resolution.Role.Slug)))
        || role.Resolution.Role.Department == Department.Thanks
        || (layout == Layout.Colon
            ? InlineCredits.IsCrewRole(role) : Vocabulary.MainCrew.Has(role.Resolution.Role.Slug));

    // "The Dog ..... Biscuit" among rows that name actors in full.
    private static bool HasNeighbours(Draft draft, int index) =>
        IsPair(draft, draft.Previous(index)) || IsPair(draft, draft.Next(index));

    private static bool IsPair(Draft draft, int? index) =>
        index is { } at && SidesOf(draft, at) is not CastSides.Neither;

    // Actors have full names more often than characters; where it is even, characters come first.
    private static bool ActorsStandFirst(Draft draft, int index)
    {
        var first = 0;
        var second = 0;
        for (var i = Math.Max(0, index - Sight); i < Math.Min(draft.Rows.Count, index + Sight); i++)
        {
            if (draft.Rows[i].Heading != draft.Rows[index].Heading)
                continue;
            var sides = SidesOf(draft, i);
            first += sides is CastSides.First or CastSides.Both ? 1 : 0;
            second += sides is CastSides.Second or CastSides.Both ? 1 : 0;
        }
        return first > second;
    }

    // Every row is looked at for each of its neighbours: once is enough.
    private static CastSides SidesOf(Draft draft, int index)
    {
        if (draft.CastSides.Length != draft.Rows.Count)
            draft.CastSides = new CastSides[draft.Rows.Count];
        if (draft.CastSides[index] == CastSides.Unknown)
            draft.CastSides[index] = SidesOf(draft.Rows[index]);
        return draft.CastSides[index];
    }

    private static CastSides SidesOf(Row row) =>
        PairOf(row) is not { } line ? CastSides.Neither : (IsActor(line.Label), IsActor(line.Value)) switch
        {
            (true, true) => CastSides.Both,
            (true, false) => CastSides.First,
            (false, true) => CastSides.Second,
            _ => CastSides.Neither,
        };

    [GeneratedRegex(@"\s{3,}|\t+")]
    private static partial Regex Columns();

    // "岬役 黒木春"
    [GeneratedRegex(@"^(?<part>[^\s:：]{1,12})役[\s:：]+(?<actor>\S.{0,20})$")]
    private static partial Regex Part();

    // Brackets hold a part, unless they say how the name is read: "高尾 登 (タカオノボル)".
    private static bool IsActor(Slice side) =>
        side.Chars.IndexOf('(') is var open
            && (open < 0 || IsKana(side.From(open))) && NameShape.IsFullName(side.Chars[..(open < 0 ? side.Length : open)]);

    private static bool IsKana(Slice bracket)
    {
        foreach (var c in bracket.Chars)
        {
            if (char.IsLetter(c) && c is < '\u3040' or > '\u30FF')
                return false;
        }
        return true;
    }
}
