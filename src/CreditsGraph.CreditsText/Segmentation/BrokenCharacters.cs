using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: says where the text holds U+0000 or half a surrogate pair.</summary>
internal static class BrokenCharacters
{
    public static void Run(Draft draft)
    {
        foreach (var line in draft.Lines)
        {
            if (IndexIn(line.Text) is >= 0 and var at)
            {
                draft.Doubt(
                    Slice.Whole(line).Sub(at, 1), IssueCodes.BrokenCharacter, "This character stands for nothing.",
                        "Check the file's encoding.");
            }
        }
    }

    private static int IndexIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
                return i;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }
        return -1;
    }
}
