using System.Globalization;
using System.Text.RegularExpressions;

namespace CreditsGraph.Conformance;

/// <summary>
/// Reads a file of cases. <c>=== name</c> begins a case, <c>--- part</c> a part of it; text without a part is the
/// document. Parts before the first case belong to all of them. <c>\r</c> and the like are written <c>%{D}</c> in the
/// files of lexing.
/// </summary>
internal static partial class CaseFile
{
    private const string CaseMark = "=== ";
    private const string PartMark = "--- ";

    /// <summary>The cases of a file.</summary>
    public static IEnumerable<ConformanceCase> Read(string area, string path, string commonSchema)
    {
        var expectations = Corpus.ReadExpectations(path);
        var sections = File.ReadAllText(path).Split("\n" + CaseMark);
        var shared = ReadParts(sections[0], "note");
        shared.TryAdd("schema", commonSchema);
        foreach (var section in sections.Skip(1))
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            var name = section[..end];
            var parts = new Dictionary<string, string>(shared);
            foreach (var (part, text) in ReadParts(section[(end + 1)..], "document"))
                parts[part] = area == "Lexing" ? Unescape(text) : text;
            var expected = expectations[name] ?? throw new InvalidDataException($"{path}: the oracle did not see `{name}`.");
            yield return new(area, Path.GetFileNameWithoutExtension(path), name, parts, expected);
        }
    }

    private static Dictionary<string, string> ReadParts(string text, string first)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in $"{PartMark}{first}\n{text}".Split('\n').Aggregate(new List<List<string>>(), AddLine))
        {
            var content = string.Join('\n', section.Skip(1)).TrimEnd('\n');
            if (content.Length > 0)
                parts[section[0][PartMark.Length..]] = content;
        }

        return parts;
    }

    private static List<List<string>> AddLine(List<List<string>> sections, string line)
    {
        if (line.StartsWith(PartMark, StringComparison.Ordinal))
            sections.Add([]);
        sections[^1].Add(line);
        return sections;
    }

    private static string Unescape(string text) => Escape().Replace(
        text,
        match => char.ConvertFromUtf32(int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));

    [GeneratedRegex("%\\{([0-9A-F]+)\\}")]
    private static partial Regex Escape();
}
