using System.Text.RegularExpressions;

namespace CreditsGraph.CreditsText.Text;

/// <summary>Cuts lines into rows: takes tags and bullets off and cuts where a tag breaks the line.</summary>
internal static partial class RowMaker
{
    private const string Bullets = "•●▪▫◦‣⁃∙○◆◇■□►▶➤✦★*";
    private const string Dashes = "-–—―";

    /// <summary>The rows of <paramref name="lines"/>, blank ones included. Linear time.</summary>
    public static List<Row> Rows(IReadOnlyList<PageLine> lines)
    {
        var rows = new List<Row>(lines.Count);
        foreach (var line in lines)
        {
            var before = rows.Count;
            foreach (var part in Parts(Slice.Whole(line)))
            {
                var row = ToRow(part);
                if (!row.IsBlank || rows.Count == before)
                    rows.Add(row);
            }
            // A line of nothing but tags leaves a blank row before its first real one: drop it.
            if (rows.Count > before + 1 && rows[before].IsBlank)
                rows.RemoveAt(before);
        }
        NumberBlocks(rows);
        return rows;
    }

    private static IEnumerable<Slice> Parts(Slice line)
    {
        if (!line.Chars.Contains('<'))
        {
            yield return line;
            yield break;
        }
        var from = 0;
        foreach (Match tag in Tag().Matches(line.Text))
        {
            if (tag.Index < from)
                continue;
            yield return line.Sub(from, tag.Index - from);
            from = tag.Index + tag.Length;
        }
        yield return line.From(from);
    }

    private static Row ToRow(Slice part)
    {
        var body = part.Trim();
        if (body.Length > 1 && body.Chars[0] == '>')
            body = body.Trim(">");
        if (body.Length > 1 && body.Chars[0] == '#')
            return new Row(body.Trim("#"), RowMark.Heading);
        var mark = body.Length > 1 && body.Chars[0] == '|' ? RowMark.Bar : RowMark.None;
        if (mark == RowMark.Bar)
            body = body.Trim("|");
        return Bulleted(body) ?? new Row(body.Trim("*_"), mark);
    }

    private static Row? Bulleted(Slice body)
    {
        if (body.Length > 1 && Bullets.Contains(body.Chars[0], StringComparison.Ordinal) && !IsEmphasis(body))
            return new Row(body.Trim(Bullets), RowMark.Bullet);
        if (body.Length > 3 && body.Chars.StartsWith("// "))
            return new Row(body.Trim("/"), RowMark.None);
        return body.Length > 2 && Dashes.Contains(body.Chars[0], StringComparison.Ordinal)
            ? new Row(body.Trim(Dashes), RowMark.Dash) : null;
    }

    // Five stars are a rating, **bold** and *slanted* are emphasis: none is a bullet.
    private static bool IsEmphasis(Slice body) =>
        body.Chars[1] == body.Chars[0] || body.Chars[0] == '★' || (body.Chars[0] == '*' && body.Chars[^1] == '*');

    private static void NumberBlocks(List<Row> rows)
    {
        var block = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsBlank)
                block++;
            (rows[i].Index, rows[i].Block) = (i, block);
        }
    }

    [GeneratedRegex("</?[a-zA-Z][^<>]{0,300}>|<!--[^>]{0,300}-->")]
    private static partial Regex Tag();
}
