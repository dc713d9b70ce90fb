using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// People that sentences name in passing: "Edgar (Clive Sarsden)", "Burt Malloy as Inspector Dole", "Hal Jessop's score",
/// "with Ann Lee, Bo Tran and Cy Fox".
/// </summary>
internal static partial class ProseMentions
{
    private const int MostNameWords = 4;
    private const double Confidence = 0.55;

    /// <summary>What the row's sentences mention, each for itself, in no order. Linear time.</summary>
    public static IEnumerable<CreditLine> Read(Row row) =>
        InBrackets(row).Concat(AsParts(row)).Concat(Possessives(row)).Concat(WithLists(row)).Concat(DoubleRoles(row));

    // "Widowed apple-grower Edgar Munt (Clive Sarsden) hasn't opened his post."
    private static IEnumerable<CreditLine> InBrackets(Row row)
    {
        if (!row.Body.Chars.Contains('('))
            yield break;
        foreach (Match match in Bracket().Matches(row.Text))
        {
            var name = row.Body.Sub(match.Groups["name"].Index, match.Groups["name"].Length);
            if (!IsPerson(name))
                continue;
            var before = row.Body.Sub(match.Groups["part"].Index, match.Groups["part"].Length);
            yield return CharacterRule.Credit(row, name, [before.Text]) with
            {
                Roles = [RolePart.Unsaid(name, "Cast")],
                Confidence = Confidence,
                Layout = Layout.By,
            };
        }
    }

    private static IEnumerable<CreditLine> AsParts(Row row)
    {
        foreach (Match match in As().Matches(row.Text))
        {
            if (NameBefore(row, match.Index) is { } name)
                yield return Credit(row, [RolePart.Unsaid(name, "Cast")], name) with { Characters = [match.Groups["part"].Value] };
        }
    }

    private static IEnumerable<CreditLine> Possessives(Row row)
    {
        foreach (Match match in Possessive().Matches(row.Text))
        {
            var work = row.Body.Sub(match.Groups["work"].Index, match.Groups["work"].Length);
            if (NameBefore(row, match.Index) is { } name && (IsFilm(work.Text) ? [RolePart.Meant(work, "Director")] : RoleReader.Known(work)) is { } roles)
                yield return Credit(row, roles, name);
        }
    }

    private static IEnumerable<CreditLine> WithLists(Row row)
    {
        var words = ProseNames.Words(row.Body);
        for (var i = 0; i + 3 < words.Count; i++)
        {
            if (!Vocabulary.With.Has(words[i].Text) || (i > 0 && words[i - 1].Chars[^1] is not (',' or '.' or ';' or '–' or '—')))
                continue;
            var end = ProseNames.End(words, i + 1, true);
            if (end - i < 5)
                continue;
            var names = ProseNames.Names(row.Body, words, i + 1, end);
            if (NameList.Split(names) is { Count: > 1 } parts && parts.TrueForAll(part => IsPerson(LeadIn.Drop(part.Slice, false))))
                yield return Credit(row, [RolePart.Unsaid(words[i], "Cast")], names);
        }
    }

    // "Writer-director Sean Mulqueen has a good eye for reeds."
    private static IEnumerable<CreditLine> DoubleRoles(Row row)
    {
        foreach (Match match in DoubleRole().Matches(row.Text))
        {
            var name = row.Body.Sub(match.Groups["name"].Index, match.Groups["name"].Length);
            if (IsPerson(name) && RoleReader.Known(row.Body.Sub(match.Groups["roles"].Index, match.Groups["roles"].Length)) is { Count: > 1 } roles)
                yield return Credit(row, roles, name);
        }
    }

    // The words in capitals that end here, a full name.
    private static Slice? NameBefore(Row row, int end)
    {
        var start = end;
        for (var words = 0; words < MostNameWords && start > 0; words++)
        {
            var blank = row.Text.LastIndexOf(' ', start - 1);
            var word = row.Text[(blank + 1)..start].TrimEnd();
            if (word.Length == 0 || !(WordForms.StartsUpper(word) || Vocabulary.FamilyParticles.Has(word)) || word[^1] is ',' or ';' or ':'
                || RoleVocabulary.Current.Recognize(word) is not null)
                break;
            start = Math.Max(blank, 0);
        }
        var name = row.Body.Sub(start, end - start).Trim();
        return IsPerson(name) ? name : null;
    }

    private static bool IsPerson(Slice name)
    {
        var words = WordForms.Split(name.Text);
        return words.Length is > 1 and <= MostNameWords && NameShape.IsFullName(name.Text) && char.IsUpper(words[0][0])
            && !Vocabulary.Articles.Has(words[0]) && !Vocabulary.Countries.Has(name.Text) && !Vocabulary.Places.Has(name.Text)
            && !Array.Exists(words, Vocabulary.DateWords.Has) && RoleReader.Known(name) is null
            && OrganizationShape.Weight(name.Text, false) < OrganizationShape.Enough;
    }

    private static bool IsFilm(string work) => RoleVocabulary.Current.Recognize(work) is null || work is "film" or "documentary";

    private static CreditLine Credit(Row row, IReadOnlyList<RolePart> roles, Slice names) =>
        new() { Roles = roles, Names = names, Row = row, Layout = Layout.By, Confidence = Confidence };

    [GeneratedRegex(@"(?<part>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})\s\((?<name>\p{Lu}[^()0-9,;:]{3,40})\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@",?(?:\s(?:in|w|dans)\s[^.;:()]{3,30},)?\s(?:as|als)\s(?<part>(?:the\s)?\p{Lu}[\p{L}'’-]*(?:(?<=\b\p{L}{1,3})\.)?(?:\s\p{Lu}[\p{L}'’-]*){0,3})")]
    private static partial Regex As();

    [GeneratedRegex(@"['’]s?\s(?:[\p{L}-]+\s){0,2}?(?<work>score|music|soundtrack|cinematography|photography|camerawork|camera|editing|screenplay|script|sound design|production design|film|feature|debut|documentary|drama|comedy|thriller|short|movie|picture|melodrama|western|romance)\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\b(?<roles>\p{L}{5,12}[-/]\p{L}{5,14})\s(?<name>\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,2})")]
    private static partial Regex DoubleRole();
}
