using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A day with an hour, as programmes give them: "Freitag, 10. November 2017, 14.30 Uhr", "20 Out / 18:45".</summary>
internal static partial class ScreeningTime
{
    /// <summary>Whether the text has both. Linear time.</summary>
    public static bool IsIn(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') && Hour().IsMatch(text) && (Day().IsMatch(text) || HasDateWord(text));

    /// <summary>Whether the text is short and has an hour, with a day or without.</summary>
    public static bool HasHour(string text) => text.Length < 60 && text.AsSpan().ContainsAnyInRange('0', '9') && Hour().IsMatch(text);

    private static bool HasDateWord(string text) =>
        Array.Exists(WordForms.Split(text), word => word.Length > 1 && Vocabulary.DateWords.Has(word.Trim(',', '.', '/', '(', ')')));

    [GeneratedRegex(@"(?<![0-9.:])(?:[01]?[0-9]|2[0-4])(?:[:h][0-5][0-9]\b|\.[0-5][0-9](?![0-9]|\.[0-9])|\s?[hH]\b|(?::[0-5][0-9])?\s?[APap]\.?[Mm]?\b\.?|\s?Uhr\b|時|시)")]
    private static partial Regex Hour();

    [GeneratedRegex(@"\b[0-9]{1,2}[./][0-9]{1,2}\b|[0-9]{1,2}月")]
    private static partial Regex Day();
}
