using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Tmdb;

/// <summary>TMDB's field of characters: "Ann / Bo (voice) (uncredited)".</summary>
internal static class TmdbCharacters
{
    private const string Uncredited = "(uncredited)";

    /// <summary>The parts, one by one, and whether the film names the actor.</summary>
    public static (string[] Parts, CreditStatus Status) Read(string text)
    {
        var isUncredited = text.Contains(Uncredited, StringComparison.OrdinalIgnoreCase);
        var parts = text.Replace(Uncredited, "", StringComparison.OrdinalIgnoreCase)
            .Split(" / ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (parts, isUncredited ? CreditStatus.Uncredited : CreditStatus.Credited);
    }
}
