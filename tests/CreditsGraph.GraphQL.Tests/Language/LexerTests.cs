using System.Text;

namespace CreditsGraph.GraphQL.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("! $ & ( ) ... : = @ [ ] { | }",
        "Bang Dollar Ampersand ParenOpen ParenClose Spread Colon Equals At BracketOpen BracketClose BraceOpen Pipe BraceClose")]
    [InlineData("a _ _1 aB9_", "Name(a) Name(_) Name(_1) Name(aB9_)")]
    [InlineData("on true null", "Name(on) Name(true) Name(null)")]
    [InlineData("......", "Spread Spread")]
    [InlineData("{a,b}", "BraceOpen Name(a) Name(b) BraceClose")]
    [InlineData("a,,,,b", "Name(a) Name(b)")]
    [InlineData("a#comment\nb", "Name(a) Name(b)")]
    [InlineData("a#comment\rb", "Name(a) Name(b)")]
    [InlineData("a#comment to the end", "Name(a)")]
    [InlineData("a #, \" { \uFEFF é \n b", "Name(a) Name(b)")]
    [InlineData("\uFEFFa", "Name(a)")]
    [InlineData("a\uFEFFb", "Name(a) Name(b)")]
    [InlineData("a\tb\r\nc\rd\n", "Name(a) Name(b) Name(c) Name(d)")]
    public void Tokens_are_the_longest_that_fit_and_ignored_ones_are_skipped(string source, string expected) =>
        Assert.Equal(expected, Tokens.Of(source));

    [Theory]
    [InlineData("0", "Int(0)")]
    [InlineData("-0", "Int(-0)")]
    [InlineData("9", "Int(9)")]
    [InlineData("-123", "Int(-123)")]
    [InlineData("123456789012345678901234567890", "Int(123456789012345678901234567890)")]
    [InlineData("0.5", "Float(0.5)")]
    [InlineData("-0.0", "Float(-0.0)")]
    [InlineData("1e5", "Float(1e5)")]
    [InlineData("1E5", "Float(1E5)")]
    [InlineData("1e+5", "Float(1e+5)")]
    [InlineData("1e-05", "Float(1e-05)")]
    [InlineData("4.123e2", "Float(4.123e2)")]
    [InlineData("1,2", "Int(1) Int(2)")]
    [InlineData("1-2", "Int(1) Int(-2)")]
    [InlineData("0-0", "Int(0) Int(-0)")]
    [InlineData("1\"\"", "Int(1) String(\"\")")]
    [InlineData("00", "Error(1: Expected no digit behind a leading 0, found \"0\".)")]
    [InlineData("01", "Error(1: Expected no digit behind a leading 0, found \"1\".)")]
    [InlineData("-01", "Error(2: Expected no digit behind a leading 0, found \"1\".)")]
    [InlineData("-", "Error(1: Expected a digit, found <EOF>.)")]
    [InlineData("- 1", "Error(1: Expected a digit, found U+0020.)")]
    [InlineData("--1", "Error(1: Expected a digit, found \"-\".)")]
    [InlineData("+1", "Error(0: Unexpected character \"+\".)")]
    [InlineData(".5", "Error(0: Expected \"...\", found \".\".)")]
    [InlineData("1.", "Error(2: Expected a digit, found <EOF>.)")]
    [InlineData("1.a", "Error(2: Expected a digit, found \"a\".)")]
    [InlineData("1.e1", "Error(2: Expected a digit, found \"e\".)")]
    [InlineData("1e", "Error(2: Expected a digit, found <EOF>.)")]
    [InlineData("1e+", "Error(3: Expected a digit, found <EOF>.)")]
    [InlineData("1e1.5", "Error(3: Expected the end of the number, found \".\".)")]
    [InlineData("1.2.3", "Error(3: Expected the end of the number, found \".\".)")]
    [InlineData("1a", "Error(1: Expected the end of the number, found \"a\".)")]
    [InlineData("0x1F", "Error(1: Expected the end of the number, found \"x\".)")]
    [InlineData("1_000", "Error(1: Expected the end of the number, found \"_\".)")]
    [InlineData("1.5f", "Error(3: Expected the end of the number, found \"f\".)")]
    [InlineData("1e5e", "Error(3: Expected the end of the number, found \"e\".)")]
    public void Numbers(string source, string expected) => Assert.Equal(expected, Tokens.Of(source));

    [Theory]
    [InlineData("\"\"", "String(\"\")")]
    [InlineData("\"a b\"", "String(\"a b\")")]
    [InlineData("\"\"\"\"", "Error(4: Expected three quotes to end the block string, found <EOF>.)")]
    [InlineData("\"é 😀 \t # , \"", "String(\"é 😀 \t # , \")")]
    [InlineData("\"\u0000\u0007\"", "String(\"\u0000\u0007\")")]
    [InlineData(@"""\"" \\ \/ \b \f \n \r \t""", @"String(""\"" \\ \/ \b \f \n \r \t"")")]
    [InlineData("\"a", "Error(2: Expected a quote to end the string, found <EOF>.)")]
    [InlineData("\"a\nb\"", "Error(2: Expected a quote to end the string, found a line break.)")]
    [InlineData("\"a\rb\"", "Error(2: Expected a quote to end the string, found a line break.)")]
    [InlineData("'a'", "Error(0: Unexpected character \"'\".)")]
    [InlineData(@"""\x""", @"Error(1: Expected an escape sequence, found \x.)")]
    [InlineData(@"""\", @"Error(1: Expected an escape sequence, found \.)")]
    [InlineData("\"\\\n\"", @"Error(1: Expected an escape sequence, found \.)")]
    [InlineData(@"""\u""", @"Error(1: Expected an escape sequence, found \u.)")]
    [InlineData(@"""\u12""", @"Error(1: Expected an escape sequence, found \u12.)")]
    [InlineData(@"""\u12G4""", @"Error(1: Expected an escape sequence, found \u12G4.)")]
    [InlineData(@"""\U0041""", @"Error(1: Expected an escape sequence, found \U0041.)")]
    [InlineData(@"""\u{}""", @"Error(1: Expected an escape sequence, found \u{}.)")]
    [InlineData(@"""\u{110000}""", @"Error(1: Expected an escape sequence, found \u{110000}.)")]
    [InlineData(@"""\u{1000041}""", @"Error(1: Expected an escape sequence, found \u{1000041}.)")]
    [InlineData(@"""\u{D800}""", @"Error(1: Expected an escape sequence, found \u{D800}.)")]
    [InlineData(@"""\u{D83D}\u{DE00}""", @"Error(1: Expected an escape sequence, found \u{D83D}.)")]
    [InlineData(@"""\uD83D""", @"Error(1: Expected an escape sequence, found \uD83D.)")]
    [InlineData(@"""\uDE00\uD83D""", @"Error(1: Expected an escape sequence, found \uDE00.)")]
    [InlineData(@"""\uD83D\u0041""", @"Error(1: Expected an escape sequence, found \uD83D.)")]
    [InlineData(@"""\uD83Dx""", @"Error(1: Expected an escape sequence, found \uD83Dx.)")]
    public void Strings(string source, string expected) => Assert.Equal(expected, Tokens.Of(source));

    [Theory]
    [InlineData("\"\"\"\"\"\"", "BlockString(\"\"\"\"\"\")")]
    [InlineData("\"\"\"a \" b \"\" c\"\"\"", "BlockString(\"\"\"a \" b \"\" c\"\"\")")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "BlockString(\"\"\"a \\\"\"\" b\"\"\")")]
    [InlineData("\"\"\"\\u{110000} \\x\"\"\"", "BlockString(\"\"\"\\u{110000} \\x\"\"\")")]
    [InlineData("\"\"\"a\n\r\nb\"\"\"", "BlockString(\"\"\"a\n\r\nb\"\"\")")]
    [InlineData("\"\"\"a\"\"\"b", "BlockString(\"\"\"a\"\"\") Name(b)")]
    [InlineData("\"\"\"a\"\"", "Error(6: Expected three quotes to end the block string, found <EOF>.)")]
    [InlineData("\"\"\"a\\\"\"\"", "Error(8: Expected three quotes to end the block string, found <EOF>.)")]
    public void Block_strings(string source, string expected) => Assert.Equal(expected, Tokens.Of(source));

    [Theory]
    [InlineData("é", "Error(0: Unexpected character \"é\".)")]
    [InlineData("a?", "Name(a) Error(1: Unexpected character \"?\".)")]
    [InlineData("a\u00A0b", "Name(a) Error(1: Unexpected character U+00A0.)")]
    [InlineData("\u200B", "Error(0: Unexpected character U+200B.)")]
    [InlineData("\u0000", "Error(0: Unexpected character U+0000.)")]
    [InlineData("..", "Error(0: Expected \"...\", found \".\".)")]
    [InlineData("....", "Spread Error(3: Expected \"...\", found \".\".)")]
    [InlineData("a;b", "Name(a) Error(1: Unexpected character \";\".)")]
    public void What_begins_no_token_is_refused_where_it_stands(string source, string expected) =>
        Assert.Equal(expected, Tokens.Of(source));

    [Theory]
    [InlineData("query Q($a: [Int!]! = [1,2]) @d(x: \"é\\n\") { a: b(c: {d: $e}) ...F ... on T { g } } # end")]
    [InlineData("\uFEFF\"\"\"block \\\"\"\" \n text\"\"\" type A implements B & C { f(a: Float = -1.5e3): X! }")]
    public void Tokens_and_the_ignored_text_between_them_rebuild_the_source(string source)
    {
        var bytes = Encoding.UTF8.GetBytes(source);
        var position = 0;
        var between = new StringBuilder();
        foreach (var (start, end) in Tokens.Ranges(source))
        {
            between.Append(Encoding.UTF8.GetString(bytes[position..start])).Append('\n');
            Assert.True(end > start);
            position = end;
        }

        between.Append(Encoding.UTF8.GetString(bytes[position..]));
        Assert.Equal("", Tokens.Of(between.ToString()));
    }
}
