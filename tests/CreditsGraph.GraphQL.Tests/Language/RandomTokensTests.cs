using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CreditsGraph.GraphQL.Tests.Language;

/// <summary>Any sequence of tokens with ignored text between them is read as these tokens, and nothing is lost.</summary>
public sealed class RandomTokensTests
{
    private static readonly Gen<string> Punctuators =
        Gen.Elements("!", "$", "&", "(", ")", "...", ":", "=", "@", "[", "]", "{", "|", "}");

    private static readonly Gen<string> Words = Gen.Elements(
        "a", "on", "_1", "query", "Ab9", "0", "-7", "12", "1.5", "-0.5e-3", "2E+8",
        "\"\"", "\"text\"", "\"é # \\\" \\u00e9 \\u{1F600}\"", "\"\"\"\"\"\"", "\"\"\"\n  a \\\"\"\" , #\n\"\"\"");

    private static readonly Gen<string> Ignored = Gen.Elements(" ", "\n", "\r\n", "\r", "\t", ",", "\uFEFF", "# é \"\n", "#\r");

    private static readonly Arbitrary<List<(string Token, string Ignored)>> Sequences =
        (from token in Gen.OneOf(Punctuators, Words)
         from ignored in Gen.OneOf(Gen.Constant(""), Ignored, Ignored.ListOf(3).Select(string.Concat))
         select (token, ignored)).ListOf().Select(items => items.ToList()).ToArbitrary();

    [Fact]
    public void Tokens_with_what_is_ignored_rebuild_the_source() => Prop.ForAll(Sequences, sequence =>
    {
        var items = Separated(sequence);
        var source = string.Concat(items.Select(item => item.Token + item.Ignored));
        var (bytes, position, rebuilt) = (Encoding.UTF8.GetBytes(source), 0, new List<(string Token, string Ignored)>());
        foreach (var token in Tokens.Ranges(source))
        {
            if (rebuilt.Count > 0)
                rebuilt[^1] = rebuilt[^1] with { Ignored = Encoding.UTF8.GetString(bytes[position..token.Start]) };
            rebuilt.Add((Encoding.UTF8.GetString(bytes[token.Start..token.End]), ""));
            position = token.End;
        }

        if (rebuilt.Count > 0)
            rebuilt[^1] = rebuilt[^1] with { Ignored = Encoding.UTF8.GetString(bytes[position..]) };
        Assert.Equal(items, rebuilt);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    // Two words need something between them, and so do a number and three dots.
    private static List<(string Token, string Ignored)> Separated(List<(string Token, string Ignored)> items) =>
    [
        .. items.Select((item, index) =>
            item.Ignored == "" && IsWord(item.Token) && index + 1 < items.Count && (IsWord(items[index + 1].Token) || items[index + 1].Token == "...")
                ? item with { Ignored = " " }
                : item),
    ];

    private static bool IsWord(string token) => char.IsAsciiLetterOrDigit(token[0]) || token[0] is '_' or '-' or '"';
}
