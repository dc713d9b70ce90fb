using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Name, Role</c>.</summary>
internal static class NameThenRoleRule
{
    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.UnderThanks || row.Section is Section.Cast or Section.Aside)
            return [];
        return AtComma(row) is { } credit ? [credit] : [];
    }

    private static CreditLine? AtComma(Row row)
    {
        var comma = row.Body.Chars.IndexOf(',');
        if (comma <= 0 || !NameShape.IsFullName(row.Body.To(comma).Text))
            return null;
        // "NORA PYLE, A.C.E." is a member of a guild, not an assistant of the camera.
        if (Vocabulary.Postnominals.Has(row.Body.From(comma + 1).Trim().Chars))
            return null;
        return RoleReader.Known(row.Body.From(comma + 1)) is { } roles ? Credit(row, row.Body.To(comma), roles) : null;
    }

    private static CreditLine Credit(Row row, Slice name, IReadOnlyList<RolePart> roles) =>
        new() { Roles = roles, Names = name.Trim(), Row = row, Layout = Layout.NameThenRole };
}
