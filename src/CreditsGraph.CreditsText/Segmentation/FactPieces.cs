using System.Globalization;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Years, running times, countries and kinds of film as pages write them.</summary>
internal static partial class FactPieces
{
    public static int? Year(string text)
    {
        if (!HasDigits(text))
            return null;
        var match = YearAlone().Match(text);
        return match.Success ? Number(match.Groups[1]) : null;
    }

    public static int? LastYear(string text)
    {
        var matches = AnyYear().Matches(text);
        return matches.Count > 0 ? Number(matches[^1].Groups[1]) : null;
    }

    public static int? FirstYear(string text)
    {
        if (!HasDigits(text))
            return null;
        var match = AnyYear().Match(text);
        return match.Success ? Number(match.Groups[1]) : null;
    }

    /// <summary>"18’07", "98 mins.", "11분 34초", "1 h 32", "1:32:00": minutes, seconds rounded.</summary>
    public static int? Runtime(string text)
    {
        if (!HasDigits(text))
            return null;
        var plain = RuntimeLabel().Replace(text.Trim().TrimEnd('.'), string.Empty);
        if (plain.Length > 40)
            return null;
        var match = Hours().Match(plain);
        if (match.Success)
            return (Number(match.Groups["h"]) * 60) + (match.Groups["m"].Success ? Number(match.Groups["m"]) : 0);
        match = Minutes().Match(plain);
        if (!match.Success)
            return null;
        var minutes = Number(match.Groups["m"]);
        var seconds = match.Groups["s"].Success ? Number(match.Groups["s"]) : 0;
        return Math.Max(1, seconds >= 30 ? minutes + 1 : minutes);
    }

    /// <summary>"France", "日本の旗 日本".</summary>
    public static string? Country(ReadOnlySpan<char> text) =>
        Vocabulary.Countries.Meaning(text)
            ?? (text.Contains('の') ? Vocabulary.Countries.Meaning(text[(text.LastIndexOf(' ') + 1)..]) : null);

    public static FilmKind? Kind(ReadOnlySpan<char> text)
    {
        if (!Vocabulary.Kinds.Has(text))
            return null;
        if (Vocabulary.Documentary.Has(text))
            return FilmKind.Documentary;
        if (Vocabulary.Short.Has(text))
            return FilmKind.Short;
        if (Vocabulary.Series.Has(text))
            return FilmKind.Series;
        if (Vocabulary.Feature.Has(text))
            return FilmKind.Feature;
        return Vocabulary.OtherKinds.Has(text) ? FilmKind.Other : null;
    }

    private static bool HasDigits(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    private static int Number(Group group) =>
        int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[(\[]?((?:18[89]|19\d|20\d)[0-9])(?:\s*[-–/]\s*(?:\d{2}|\d{4}))?[)\]]?\s?년?年?(?:公開|製作|год|г)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^(?:durata|durée|duración|duração|dauer|länge|duur|running time|runtime|продолжительность)\s*:?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RuntimeLabel();

    [GeneratedRegex(@"(?<![0-9])((?:18[89]|19[0-9]|20[0-9])[0-9])(?![0-9])")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"^(?<h>[0-9])\s*(?:h|hr|hrs|hour|hours|heures?|std|stunden?|horas?|ore|ora|uur|시간|時間|ч|час[а-я]*)\.?\s*(?:,|and|et|und)?\s*(?:(?<m>[0-9]{1,2})\s*(?:m|min|mins|minutes?|’|'|분|分|мин)?\.?)?$|^(?<h>[0-9]):(?<m>[0-5][0-9]):[0-5][0-9]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(@"^(?:ca\.?\s*|approx\.?\s*)?(?<m>[0-9]{1,3})(?:\.[0-5][0-9])?\s*(?:['’′´]|min|mins|minutes?|minuten|minutos|minuti|minuut|분|分|мин|минут[а-я]*|minut)\.?\s*(?:,|and|et|und)?\s*(?:(?<s>[0-5]?[0-9])\s*(?:''|”|″|""|’’|s|sec|secs|seconds?|sek|초|秒|сек)?\.?)?$|^(?<m>[0-9]{1,2}):(?<s>[0-5][0-9])(?:\s*min)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Minutes();
}
