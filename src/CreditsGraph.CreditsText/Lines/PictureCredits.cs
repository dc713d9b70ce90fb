using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: "Foto: Ann Lee" at the foot of a page that told before who shot the film says whose picture the page shows.
/// </summary>
internal static class PictureCredits
{
    private const int FewestBefore = 4;
    private const string Shot = "cinematographer";

    public static void Run(Draft draft)
    {
        var last = draft.CreditLines.Count == 0 ? null : draft.CreditLines.MaxBy(line => line.Row.Index);
        if (last is null || !IsPicture(last) || draft.CreditLines.Count < FewestBefore
            || !draft.CreditLines.Exists(line => line.Row.Index < last.Row.Index && !IsPicture(line) && IsShot(line))
            || draft.Previous(last.Row.Index) is { } before && draft.Rows[before].IsCredits && draft.Rows[before].Block == last.Row.Block)
            return;
        draft.CreditLines.RemoveAll(line => line.Row == last.Row);
        last.Row.Release();
        last.Row.Claim(LineKind.Noise, "whose picture the page shows");
    }

    private static bool IsShot(CreditLine line) => line.Roles.Any(role => role.Resolution.Role.Slug == Shot);

    private static bool IsPicture(CreditLine line) => IsShot(line) && Vocabulary.Pictures.Has(line.Roles[0].Wording);
}
