using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Character … Actor</c> under a heading of the cast.</summary>
internal static class CharacterRule
{
    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.Section != Section.Cast || row.Labelled is not { } line || line.IsEmpty)
            return [];
        if (RoleReader.Known(line.Label) is { } roles && (InlineCredits.IsCrewRole(roles[0]) || InlineCredits.IsCast(roles[0])))
            return [];
        if (!NamesValue.IsListOfPeople(line.Value) || InlineCredits.IsLabel(line.Label))
            return [];
        return [Credit(row, line.Value, NameNotes.CharactersOf(line.Label.Text))];
    }

    /// <summary>The role of everybody who plays a part, in the words of the heading or in ours.</summary>
    public static RolePart CastRole(Row row) =>
        row.Heading ?? new RolePart("Cast", row.Body with { Length = 0 }, RoleVocabulary.Current.Resolve("Cast"));

    public static CreditLine Credit(Row row, Slice names, IReadOnlyList<string> characters) =>
        new() { Roles = [CastRole(row)], Names = names, Row = row, Layout = Layout.Characters, Characters = characters };
}
