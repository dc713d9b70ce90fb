using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>
/// Credits that a page's own press office, sponsor or host has as well as a film, and that stand far from all others:
/// "Sponsored by Notch Coffee Roasters" under the hours of a screening.
/// </summary>
internal static class Bystanders
{
    public static void Drop(Draft draft)
    {
        var dropped = draft.CreditLines
            .Where(line => line.Roles.All(IsPeripheral) && !IsBesideCredits(draft, line.Row.Index)).ToHashSet();
        draft.CreditLines.RemoveAll(dropped.Contains);
        foreach (var line in dropped)
        {
            line.Row.Release();
            line.Row.Claim(LineKind.Noise, "of the press or of a screening, not of the film");
        }
    }

    private static bool IsPeripheral(RolePart role) => Vocabulary.PeripheralRoles.Has(role.Resolution.Role.Slug);

    private static bool IsBesideCredits(Draft draft, int index)
    {
        var before = draft.Previous(index);
        // The role may stand on a row of its own over the name.
        if (before is { } at && draft.Rows[at].Roles is { } roles && roles.All(IsPeripheral))
            before = draft.Previous(at);
        return IsCredit(draft, before) || IsCredit(draft, draft.Next(index));
    }

    private static bool IsCredit(Draft draft, int? index) => index is { } at && draft.Rows[at].IsCredits;
}
