using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Tests.Writing;

public sealed class JsonBufferTests
{
    public static TheoryData<string, string> Strings => new()
    {
        { "", "\"\"" },
        { "a", "\"a\"" },
        { "1234567", "\"1234567\"" },
        { "12345678", "\"12345678\"" },
        { "123456789", "\"123456789\"" },
        { "a \"quoted\" word", "\"a \\\"quoted\\\" word\"" },
        { "12345678\\", "\"12345678\\\\\"" },
        { "\n\r\t\b\f\u0000\u001f\u007f", "\"\\n\\r\\t\\b\\f\\u0000\\u001f\u007f\"" },
        { "é at the end: é", "\"é at the end: é\"" },
        { "two 😀 units", "\"two 😀 units\"" },
        { "\ud83d alone", "\"\ufffd alone\"" },
        { "alone \ud83d", "\"alone \ufffd\"" },
        { "ĀĢ not narrowed to \" or \\", "\"ĀĢ not narrowed to \\\" or \\\\\"" },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_string_is_escaped_no_more_than_JSON_asks(string text, string expected)
    {
        using var buffer = new JsonBuffer(1);
        buffer.WriteString(text);
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Fact]
    public void Every_character_at_every_place_of_a_block_reads_back()
    {
        using var buffer = new JsonBuffer();
        for (var unit = 0; unit < 0xD800; unit += unit < 0x300 ? 1 : 97)
        {
            for (var place = 0; place < 18; place++)
            {
                var text = new string('x', place) + (char)unit + new string('y', 17 - place);
                buffer.Rewind(0);
                buffer.WriteString(text);
                Assert.Equal(text, JsonSerializer.Deserialize<string>(buffer.Written.Span));
            }
        }
    }
}
