using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Actor as Character</c> in one row.</summary>
internal static partial class ActorAsRule
{
    private const int LongestCharacter = 80;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (!row.Text.AsSpan().ContainsAny(NameNotes.AsWords))
            return [];
        var match = As().Match(row.Text);
        if (!match.Success)
            return [];
        var actor = LeadIn.Drop(row.Body.To(match.Index), false);
        var isTable = match.Value is [' ', ' ', ..];
        if (!NameShape.IsFullName(actor.Chars) && !(isTable && NameShape.IsName(actor.Chars)))
            return [];
        var character = row.Body.From(match.Index + match.Length);
        if (character.Length > LongestCharacter
            || (row.Section != Section.Cast && character.Text.Contains(". ", StringComparison.Ordinal)))
            return [];
        return isTable ? [CharacterRule.Credit(row, actor, NameNotes.CharactersOf(character.Text))]
            : [CharacterRule.Credit(row, LeadIn.Drop(row.Body, false), [])];
    }

    [GeneratedRegex(@"\s+(?:as|als|nel ruolo di|nei panni di|dans le rôle de|in der Rolle (?:der|des|von)|en el papel de|no papel de|in de rol van|в роли)\s+(?=[\p{Lu}“""'‘(])")]
    private static partial Regex As();
}
