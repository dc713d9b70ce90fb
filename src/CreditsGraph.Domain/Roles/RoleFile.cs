namespace CreditsGraph.Domain.Roles;

/// <summary>
/// The vocabulary's data file: blocks of <c>key: value</c> lines, parted by blank lines, <c>#</c> a remark.
/// </summary>
internal static class RoleFile
{
    /// <summary>The file's blocks in order. Throws on a line without a colon. Linear time.</summary>
    public static IEnumerable<RoleBlock> Blocks(TextReader reader)
    {
        var block = new RoleBlock([]);
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Length > 0)
            {
                block.Lines.Add(Split(line));
                continue;
            }
            if (block.Lines.Count > 0)
                yield return block;
            block = new RoleBlock([]);
        }
        if (block.Lines.Count > 0)
            yield return block;
    }

    private static RoleLine Split(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0
            ? new RoleLine(line[..colon], line[(colon + 2)..].Trim())
            : throw new FormatException($"roles.txt: no \"key: value\" in \"{line}\".");
    }
}
