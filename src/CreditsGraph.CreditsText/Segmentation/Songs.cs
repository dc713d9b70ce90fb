using System.Text.RegularExpressions;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: songs with whom they are by and whose they are: nobody's credit in the film.</summary>
internal static partial class Songs
{
    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (draft.Rows[i].IsFree && TitleText.IsQuoted(draft.Rows[i].Text) && draft.Rows[i].Text.Length < 80
                && draft.Next(i) is { } next && draft.Rows[next].IsFree && ByWhom().IsMatch(draft.Rows[next].Text))
                Take(draft, i);
        }
    }

    private static void Take(Draft draft, int index)
    {
        draft.Rows[index].Claim(LineKind.Noise, "a song");
        for (var i = index + 1; i < draft.Rows.Count && ByWhom().IsMatch(draft.Rows[i].Text); i++)
            draft.Rows[i].Claim(LineKind.Noise, "a song");
    }

    [GeneratedRegex(@"^(?:written|performed|composed|courtesy|published|produced|lyrics|music|by|under licen[sc]e|interprétée?|écrite|auteurs?|interpretad|escrita|gesungen|arranged|recorded|from the|used by|licensed|traditional|trad\.)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex ByWhom();
}
