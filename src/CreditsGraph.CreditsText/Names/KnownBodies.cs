using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Bodies that a page names by their place: behind somebody's name, "Ann Lee (Delta Nine)", and after "©".</summary>
internal static partial class KnownBodies
{
    private const int LongestRow = 200;

    /// <summary>Their names, folded. Linear time.</summary>
    public static HashSet<string> In(IEnumerable<Row> rows)
    {
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Text.Length > LongestRow)
                continue;
            if (row.Text.Contains('©'))
                Owners(row.Text, bodies);
            else if (row.Text.AsSpan().ContainsAny("(–—-") && Beside().Match(row.Text) is { Success: true } match
                && NameShape.IsFullName(match.Groups["name"].Value))
                bodies.Add(NameFolding.Fold(match.Groups["body"].Value));
        }
        bodies.Remove(string.Empty);
        return bodies;
    }

    // "© 2015 Delta Nine / Prairie Image Board. Privacy."
    private static void Owners(string text, HashSet<string> bodies)
    {
        if (Owner().Match(text) is { Success: true } match)
            bodies.UnionWith(Joint().Split(match.Groups["owners"].Value).Select(NameFolding.Fold));
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[^()]{3,50}?)(?:\s\((?<body>[^()]{2,60})\)|\s[–—-]\s(?<body>\p{Lu}.{2,60}))$")]
    private static partial Regex Beside();

    [GeneratedRegex(@"©\s*(?:[0-9]{4}[–, -]*)*\s*(?<owners>\p{Lu}[^.©|]{2,100})")]
    private static partial Regex Owner();

    [GeneratedRegex(@"\s*[/,&+]\s*|\s+(?:and|und|et|y|e|en|и)\s+")]
    private static partial Regex Joint();
}
