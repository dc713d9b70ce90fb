namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>The marks that open and close a quote.</summary>
internal static class QuoteMarks
{
    private const string Opening = "“\"«„‟「『‘";
    private const string Closing = "”\"»“「」』’«";

    /// <summary>Whether the text is a quote as German books set it: »Tender.«</summary>
    public static bool IsTurned(string text) => text[0] == '»' && text.AsSpan(1).IndexOfAny('«', '»') is > 0 and var at && text[at + 1] == '«';

    public static bool Opens(char c) => Opening.Contains(c, StringComparison.Ordinal);

    public static bool Closes(char c) => Closing.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Where the quote that opens <paramref name="text"/> closes for the last time; -1 where it does not.
    /// </summary>
    public static int LastClose(string text)
    {
        var open = text[0];
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (Matches(open, text[i]) && !IsApostrophe(text, i))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a closing mark stands in the text without an opening one before it.</summary>
    public static bool LacksOpening(string text)
    {
        var close = text.AsSpan().IndexOfAny('”', '»');
        // "Films » Shorts » 2018" is a path.
        return close > 0 && text[close - 1] != ' ' && text.AsSpan(0, close).IndexOfAny('“', '«', '„') < 0;
    }

    private static bool Matches(char open, char close) => open switch
    {
        '“' => close is '”' or '"',
        '"' => close is '"' or '”',
        '«' => close is '»',
        '»' => close is '«',
        '„' => close is '“' or '”' or '"',
        '‟' => close is '”',
        '「' => close is '」',
        '『' => close is '』',
        '‘' => close is '’',
        _ => false,
    };

    private static bool IsApostrophe(string text, int at) =>
        text[at] == '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);
}
