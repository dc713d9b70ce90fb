using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace CreditsGraph;

/// <summary>
/// Text pinned in files, as Snapshooter pins it: in <c>__snapshots__</c> beside the test, written where missing,
/// compared ever after, a mismatch shown as a diff. With <c>CI</c> set a missing snapshot fails. To rewrite them on
/// purpose, set <c>UPDATE_SNAPSHOTS=1</c> for one run and read what changed.
/// </summary>
public static class Snapshot
{
    private static bool OnCi => Environment.GetEnvironmentVariable("CI") is { Length: > 0 };

    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Compares text with the snapshot of a name.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "") =>
        MatchFile(actual, Path.Combine(FolderOf(testFile), $"{name}.snap"));

    /// <summary>Compares text with a file that stands elsewhere, such as the schema.</summary>
    public static void MatchFile(string actual, string path)
    {
        actual = actual.ReplaceLineEndings("\n");
        if (!File.Exists(path) || Updating)
        {
            Assert.False(OnCi, $"The snapshot {Path.GetFileName(path)} is missing. Run the tests without CI set, read the file and commit it.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(expected == actual, $"{Path.GetFileName(path)} differs (- expected, + actual):\n{Diff(expected, actual)}");
    }

    /// <summary>Fails on snapshots in a test's folder that no test is for; only on CI, as they may be work in progress.</summary>
    public static void NoOrphans(string prefix, IEnumerable<string> names, [CallerFilePath] string testFile = "")
    {
        var folder = FolderOf(testFile);
        var known = names.Select(name => $"{name}.snap").ToHashSet(StringComparer.Ordinal);
        var orphans = Directory.GetFiles(folder, $"{prefix}*.snap").Select(file => Path.GetFileName(file)).Where(file => !known.Contains(file));
        Assert.True(!OnCi || !orphans.Any(), $"Snapshots that no test is for: {string.Join(", ", orphans)}. Delete them.");
    }

    private static string FolderOf(string testFile) => Path.Combine(Path.GetDirectoryName(testFile)!, "__snapshots__");

    /// <summary>The lines that differ, with their numbers, and two lines around them.</summary>
    private static string Diff(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
            start++;
        var end = 0;
        while (end < Math.Min(old.Length, now.Length) - start && old[^(end + 1)] == now[^(end + 1)])
            end++;
        var diff = new StringBuilder();
        Append(diff, ' ', old, Math.Max(0, start - 2), start);
        Append(diff, '-', old, start, old.Length - end);
        Append(diff, '+', now, start, now.Length - end);
        Append(diff, ' ', old, old.Length - end, Math.Min(old.Length, old.Length - end + 2));
        return diff.ToString();
    }

    private static void Append(StringBuilder diff, char mark, string[] lines, int from, int to)
    {
        for (var i = from; i < Math.Min(to, from + 40); i++)
            diff.Append(CultureInfo.InvariantCulture, $"{mark} {i + 1,4} {lines[i]}\n");
        if (to > from + 40)
            diff.Append(CultureInfo.InvariantCulture, $"{mark}      … {to - from - 40} more lines\n");
    }
}
