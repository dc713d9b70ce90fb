using System.IO.Compression;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Domain.Tests.Roles;

/// <summary>How much of a catalogue's crew the vocabulary knows.</summary>
public sealed class TmdbJobsTests(ITestOutputHelper output)
{
    [Fact]
    public void At_least_96_hundredths_of_the_crew_credits_have_a_controlled_role()
    {
        var file = Repository.Shared("data", "tmdb", "credits_flat.csv.gz");
        Assert.SkipWhen(file is null, "The catalogue's credits are not beside this checkout.");
        var jobs = Jobs(file!).ToList();
        var known = jobs.Count(job => RoleVocabulary.Current.Recognize(job) is not null);
        output.WriteLine(FormattableString.Invariant($"{known} of {jobs.Count} crew credits"));
        Assert.True(known >= jobs.Count * 0.96, FormattableString.Invariant($"{known} of {jobs.Count}"));
    }

    private static IEnumerable<string> Jobs(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var header = Fields(reader.ReadLine()!);
        var (kind, job) = (header.IndexOf("kind"), header.IndexOf("job"));
        while (reader.ReadLine() is { } line)
        {
            var fields = Fields(line);
            if (fields[kind] == "crew")
                yield return fields[job];
        }
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var quoted = false;
        var from = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"')
                quoted = !quoted;
            if (i < line.Length && (line[i] != ',' || quoted))
                continue;
            fields.Add(line[from..i].Trim('"'));
            from = i + 1;
        }
        return fields;
    }
}
