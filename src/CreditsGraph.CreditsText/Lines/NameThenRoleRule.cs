using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Name, Role</c> and <c>Name (Role)</c>.</summary>
internal static class NameThenRoleRule
{
    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.UnderThanks || row.Section == Section.Cast)
            return [];
        var credit = AtComma(row) ?? InBrackets(row);
        return credit is null ? [] : [credit];
    }

    private static CreditLine? AtComma(Row row)
    {
        var comma = row.Body.Chars.IndexOf(',');
        if (comma <= 0 || !NameShape.IsFullName(row.Body.To(comma).Text))
            return null;
        return RoleReader.Known(row.Body.From(comma + 1)) is { } roles ? Credit(row, row.Body.To(comma), roles) : null;
    }

    private static CreditLine? InBrackets(Row row)
    {
        var open = row.Body.Chars.IndexOf('(');
        if (open <= 0 || row.Body.Chars[^1] != ')')
            return null;
        var name = row.Body.To(open).Trim();
        var role = row.Body.From(open + 1).To(row.Body.Length - open - 2);
        if (!IsHolder(name) || RoleReader.Known(role) is not { } roles
            || RoleReader.Known(name) is not null)
            return null;
        return Credit(row, name, roles);
    }

    private static bool IsHolder(Slice name) =>
        NameShape.IsFullName(name.Text) || (NameShape.IsName(name.Text)
            && OrganizationShape.Weight(name.Text, false) >= OrganizationShape.Enough);

    private static CreditLine Credit(Row row, Slice name, IReadOnlyList<RolePart> roles) =>
        new() { Roles = roles, Names = name.Trim(), Row = row, Layout = Layout.NameThenRole };
}
