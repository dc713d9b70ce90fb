using CreditsGraph.CreditsText.Names;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: a single name before its role, "NICO | Composer", on a page where full names stand before theirs.
/// </summary>
internal static class LoneNames
{
    private const int Enough = 2;

    public static void Run(Draft draft)
    {
        if (draft.CreditLines.Count(line => line.Layout == Layout.NameThenRole) < Enough)
            return;
        foreach (var row in draft.Rows)
        {
            if (!row.IsFree || row.UnderThanks || row.Labelled is not { IsEmpty: false } line
                || line.Layout == Layout.Colon || !NameShape.IsName(line.Label.Text)
                || RoleReader.Known(line.Value) is not { } roles)
                continue;
            draft.CreditLines.Add(new CreditLine
            {
                Roles = roles,
                Names = line.Label,
                Row = row,
                Layout = Layout.NameThenRole,
                Confidence = 0.8,
            });
            row.ClaimCredits();
        }
    }
}
