using System.Diagnostics;
using System.Text;

namespace CreditsGraph.CreditsText.Tests;

/// <summary>Pages that were torn, mixed and sprinkled with odd characters.</summary>
public sealed class MutationTests
{
    private static readonly int Pages =
        int.TryParse(Environment.GetEnvironmentVariable("CREDITSGRAPH_MUTATIONS"), out var pages) ? pages : 2000;

    private const int Seed = 20240607;

    private static readonly string[] Odd =
    [
        "\0", "\ud800", "\udc00", "\r", "\r\n", "\n\n", "\t", "\u2028", "\ufeff", "“", "”", "\"", "(", ")", "[", "]",
            "<", ">",
        "<br>", "|", ":", "：", ",", ";", "/", "&", " and ", " by ", " as ", "...", "—", "•", "#", "©", "\uffff", "é",
            "감독", "監督",
        "🎬", "𝕏", "İ", "ß", "'", "’", "*", "_", "-", " - ", "0", "1999", "Director", "Dir:", "as ", "Jr.", "Dr. ",
            "u.a.", "\u0301",
    ];

    [Fact]
    public void A_torn_page_is_read_to_its_last_character()
    {
        var random = new Random(Seed);
        var sources = Samples.Names.Select(name => Samples.Text(name.Data)).Concat(Labelled()).ToArray();
        for (var page = 0; page < Pages; page++)
        {
            var text = Mutate(sources, random);
            var reading = CreditsTextParser.Read(text);
            Assert.Equal(text, Rejoined(reading, text));
            AssertSpansHold(reading);
        }
    }

    [Theory]
    [InlineData("..")]
    [InlineData(", ,")]
    public void A_quote_with_mere_signs_behind_it_is_read(string signs)
    {
        var text = $"A tender marvel of a film from start to end”{signs}";
        Assert.Equal(text, Rejoined(CreditsTextParser.Read(text), text));
    }

    [Fact]
    public void Rows_with_a_wide_gap_behind_many_words_are_read()
    {
        var row = $"{string.Concat(Enumerable.Repeat("Lee ", 80))} Bo\n";
        var text = string.Concat(Enumerable.Repeat(row, 4));
        Assert.Equal(text, Rejoined(CreditsTextParser.Read(text), text));
    }

    [Fact]
    public void A_cast_behind_captions_without_a_credit_before_it_is_read()
    {
        const string Text = "Photos\nAnn Lee in The Ledger\n\nCast\nPhoto of Ann Lee\nAnn Lee\nfor Delta Films\nPhoto of Bo Tran\nBo Tran\nThe Clerk";
        Assert.Equal(Text, Rejoined(CreditsTextParser.Read(Text), Text));
    }

    [Fact]
    public void A_score_over_a_review_with_stars_is_read()
    {
        var text = string.Concat(Enumerable.Repeat("8/10\nThe Courier ★★★★\nThe film is a tender marvel.\n\n", 3));
        Assert.Equal(text, Rejoined(CreditsTextParser.Read(text), text));
    }

    [Theory]
    [InlineData("Director: A B\n")]
    [InlineData("“")]
    [InlineData("a, ")]
    [InlineData("A B\n\n")]
    [InlineData("\n")]
    [InlineData("(")]
    [InlineData("<b")]
    [InlineData("Cast\nA B\nas C\n")]
    [InlineData("A B, C D and ")]
    [InlineData("Director. ")]
    [InlineData("\"")]
    [InlineData("… ")]
    [InlineData("Director: ")]
    [InlineData("“A film\n")]
    [InlineData("A & ")]
    [InlineData("a:")]
    [InlineData("a,")]
    [InlineData("http://a.b ")]
    [InlineData("\u2003a")]
    [InlineData("Ann B. Lee, ", "Director: ")]
    [InlineData("Abcd efg. ", "Director: ")]
    [InlineData("The Dog .... Ann Lee\n", "Cast\n")]
    [InlineData("<br>Ann Lee, 2001")]
    public void Time_is_linear(string unit, string before = "")
    {
        var attempts = 0;
        Time(before, unit, 500);
        var small = Math.Max(Time(before, unit, 2_500), 10);
        // Another program may take the machine for a while, but not three times just here.
        var large = Enumerable.Range(0, 3).Select(_ => Time(before, unit, 40_000))
            .First(time => time < small * 16 * 5 || attempts++ == 2);
        Assert.True(large < small * 16 * 5,
            FormattableString.Invariant($"{small:0} ms became {large:0} ms for 16 times the text"));
    }

    private static IEnumerable<string> Labelled() =>
        Directory.GetFiles(
            Repository.Path("tests", "CreditsGraph.CreditsText.Tests", "Pages"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static double Time(string before, string unit, int times)
    {
        var text = new StringBuilder().Insert(0, unit, times).Insert(0, before).ToString();
        var watch = Stopwatch.StartNew();
        CreditsTextParser.Read(text);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Rejoined(CreditsReading reading, string text)
    {
        var at = 0;
        foreach (var line in reading.Lines)
        {
            Assert.Equal(at, line.Start);
            Assert.Equal(line.Text, text.Substring(line.Start, line.Text.Length));
            at += line.Length;
        }
        return text[..at];
    }

    private static void AssertSpansHold(CreditsReading reading)
    {
        foreach (var credit in reading.Credits)
        {
            Assert.Equal(
                credit.CreditedAs,
                reading.Lines[credit.Span.Line - 1].Text.Substring(credit.Span.Column - 1, credit.Span.Length));
            Assert.InRange(credit.Confidence, 0, 1);
            Assert.NotEqual(string.Empty, credit.Name.Trim());
        }
        foreach (var issue in reading.Issues)
            Assert.Equal(issue.Text, reading.Lines[issue.Span.Line - 1]
                .Text.Substring(issue.Span.Column - 1, issue.Span.Length));
    }

    private static string Mutate(string[] sources, Random random)
    {
        var text = new StringBuilder(sources[random.Next(sources.Length)]);
        if (random.Next(4) == 0)
            text.Append(sources[random.Next(sources.Length)]);
        for (var count = random.Next(1, 40); count > 0; count--)
            MutateOnce(text, random);
        return text.ToString();
    }

    private static void MutateOnce(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 30), text.Length - at);
        switch (random.Next(4))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            default:
                text.Insert(at, Odd[random.Next(Odd.Length)]);
                break;
        }
    }
}
