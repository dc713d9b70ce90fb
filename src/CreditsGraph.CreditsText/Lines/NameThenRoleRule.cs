using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Name, Role</c>, and <c>Names, Role</c>.</summary>
internal static class NameThenRoleRule
{
    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.UnderThanks || row.Section is Section.Cast or Section.Aside)
            return [];
        var body = row.Body.Chars;
        return (At(row, body.IndexOf(',')) ?? At(row, body.LastIndexOf(','))) is { } credit ? [credit] : [];
    }

    // "Lucia and Pablo Ferrante, Production Designers", "Ann Lee, Bo Tran, Producers"
    private static CreditLine? At(Row row, int comma)
    {
        if (comma <= 0 || RoleReader.Known(row.Body.From(comma + 1)) is not { } roles)
            return null;
        // "NORA PYLE, A.C.E." is a member of a guild, not an assistant of the camera.
        if (Vocabulary.Postnominals.Has(row.Body.From(comma + 1).Trim().Chars))
            return null;
        var names = row.Body.To(comma).Trim();
        return (!names.Chars.Contains(',') && NameShape.IsFullName(names.Chars)) || (NamesValue.IsListOfPeople(names) && !NamesRole(names))
            ? new CreditLine { Roles = roles, Names = names, Row = row, Layout = Layout.NameThenRole } : null;
    }

    // "Ann Lee, Director, Bo Tran, Editor" is another list.
    private static bool NamesRole(Slice names) =>
        NameList.Split(names).Exists(part => RoleReader.Known(part.Slice) is not null);
}
