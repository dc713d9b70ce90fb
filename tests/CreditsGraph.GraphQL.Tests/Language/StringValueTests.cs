using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("é 😀", "é 😀")]
    [InlineData(@"\"" \\ \/", "\" \\ /")]
    [InlineData(@"\b\f\n\r\t", "\b\f\n\r\t")]
    [InlineData(@"a\u0041\u00e9b", "aAéb")]
    [InlineData(@"\u{41}\u{1F600}\u{0}", "A😀\0")]
    [InlineData(@"\u{00000000000041}", "A")]
    [InlineData(@"\u{10FFFF}\u{10ffff}", "\U0010FFFF\U0010FFFF")]
    [InlineData(@"\uD83D\uDE00", "😀")]
    [InlineData(@"x\uD83D\uDE00\u0041y", "x😀Ay")]
    [InlineData(@"\\u0041", @"\u0041")]
    public void Escape_sequences_stand_for_characters(string content, string expected) =>
        Assert.Equal(expected, Value($"\"{content}\""));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("  a  ", "  a  ")]
    [InlineData("\n  a\n  b\n", "a\nb")]
    [InlineData("\n  a\n    b\n", "a\n  b")]
    [InlineData("\n\ta\n\t\tb\n", "a\n\tb")]
    [InlineData("a\n  b\n  c", "a\nb\nc")]
    [InlineData("  a\n  b", "  a\nb")]
    [InlineData("\n\n  a\n\n  b\n\n", "a\n\nb")]
    [InlineData("\n  a\n \n  b\n", "a\n\nb")]
    [InlineData("\n  a\n     \n  b\n", "a\n   \nb")]
    [InlineData(" \n \t \n ", "")]
    [InlineData("\r  a\r  b\r", "a\nb")]
    [InlineData("\r\n  a\r\n  b\r\n", "a\nb")]
    [InlineData("a\n\rb", "a\n\nb")]
    [InlineData("\\\"\"\"", "\"\"\"")]
    [InlineData("\\n \\u0041 \\ ", "\\n \\u0041 \\ ")]
    [InlineData("a \" b \"\" c", "a \" b \"\" c")]
    public void Block_strings_lose_indentation_and_outer_blank_lines(string content, string expected) =>
        Assert.Equal(expected, Value($"\"\"\"{content}\"\"\""));

    [Theory]
    [InlineData("a", true)]
    [InlineData("a\nb", true)]
    [InlineData("a\n  b", true)]
    [InlineData("a\n\nb", true)]
    [InlineData("a\n   \nb", true)]
    [InlineData("\"\"\" \"\"\"\"\"\"\"", true)]
    [InlineData("ends in \\", true)]
    [InlineData("ends in \"", true)]
    [InlineData("", false)]
    [InlineData(" ", false)]
    [InlineData(" a", false)]
    [InlineData("  a\n b", false)]
    [InlineData("\na", false)]
    [InlineData("a\n", false)]
    [InlineData("a\n ", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\u0001", false)]
    public void A_value_is_printed_as_a_block_string_only_if_it_comes_back(string value, bool isBlock)
    {
        var printed = Printer.Print(new StringValueNode(value, IsBlock: true, default));
        Assert.Equal(isBlock, printed.StartsWith("\"\"\"", StringComparison.Ordinal));
        Assert.Equal(value, Value(printed));
    }

    [Theory]
    [InlineData("\" \\ / \b \f \n \r \t \u0000 \u007f", "\"\\\" \\\\ / \\b \\f \\n \\r \\t \\u0000 \\u007F\"")]
    [InlineData("é 😀 \uFEFF", "\"é 😀 \uFEFF\"")]
    public void A_value_is_printed_with_escapes_where_they_are_needed(string value, string expected)
    {
        Assert.Equal(expected, Printer.Print(new StringValueNode(value, IsBlock: false, default)));
        Assert.Equal(value, Value(expected));
    }

    private static string Value(string literal) => Assert.IsType<StringValueNode>(Parser.ParseValue(literal)).Value;
}
