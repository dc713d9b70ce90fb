using System.Text;
using CreditsGraph.GraphQL.AspNetCore.Reading;

namespace CreditsGraph.GraphQL.AspNetCore.Tests.Reading;

/// <summary>What stands in a body, and what is read from it: `document | operation name | variables`, or the refusal.</summary>
public sealed class JsonRequestTests
{
    public static TheoryData<string, string> WellFormed => new()
    {
        { """{"query":"{a}"}""", "{a} | - | -" },
        { " \r\n\t{ \"query\" : \"{a}\" } \n", "{a} | - | -" },
        { "\uFEFF{\"query\":\"{a}\"}", "{a} | - | -" },
        { """{"query":""}""", " | - | -" },
        { """{"query":"{a(b:\"c\\n\")}"}""", """{a(b:"c\n")} | - | -""" },
        { """{"query":"é 日 🏃 \u00e9 \ud83c\udfc3"}""", "é 日 🏃 é 🏃 | - | -" },
        { """{"qu\u0065ry":"{a}"}""", "{a} | - | -" },
        { """{"query":"{a}","operationName":"A"}""", "{a} | A | -" },
        { """{"query":"{a}","operationName":""}""", "{a} |  | -" },
        { """{"query":"{a}","operationName":null,"variables":null,"extensions":null}""", "{a} | - | -" },
        { """{"variables":{"b":[1,{"c":null}]},"query":"{a}"}""", """{a} | - | {"b":[1,{"c":null}]}""" },
        { """{"query":"{a}","variables":{}}""", "{a} | - | {}" },
        { """{"query":"{a}","variables":{"a":{"x":1},"b":{"x":1}}}""", """{a} | - | {"a":{"x":1},"b":{"x":1}}""" },
        { """{"query":"{a}","extensions":{"a":[{"b":1}]}}""", "{a} | - | -" },
        { """{"query":"{a}","onError":"NULL","unknown":{"query":1},"more":[[]]}""", "{a} | - | -" },
        { """{"Query":1,"query":"{a}","QUERY":2}""", "{a} | - | -" },
    };

    public static TheoryData<string, string> Refused => new()
    {
        { "", "HC0011 The request has no body: it must be a JSON object with `query`." },
        { " \n ", "HC0011 The request has no body: it must be a JSON object with `query`." },
        { "\uFEFF", "HC0011 The request has no body: it must be a JSON object with `query`." },
        {
            "[]",
            "HC0009 Batching is not supported: the request must be one JSON object, but is a list. "
            + "Send one request at a time."
        },
        {
            """[{"query":"{a}"}]""",
            "HC0009 Batching is not supported: the request must be one JSON object, but is a list. "
            + "Send one request at a time."
        },
        { "null", "HC0009 The request must be a JSON object, but is null." },
        { "1", "HC0009 The request must be a JSON object, but is a number." },
        { "\"{a}\"", "HC0009 The request must be a JSON object, but is a string." },
        { "true", "HC0009 The request must be a JSON object, but is a boolean." },
        { "{}", "HC0013 The request has no `query`." },
        { """{"query":null}""", "HC0013 The request has no `query`." },
        { """{"qeury":"{a}","id":1}""", "HC0013 The request has no `query`, but `qeury`." },
        { """{"query":1}""", "HC0009 `query` must be a string, but is a number." },
        { """{"query":{"a":1}}""", "HC0009 `query` must be a string, but is an object." },
        { """{"query":["{a}"]}""", "HC0009 `query` must be a string, but is a list." },
        { """{"query":false}""", "HC0009 `query` must be a string, but is a boolean." },
        { """{"query":"{a}","operationName":1}""", "HC0009 `operationName` must be a string, but is a number." },
        { """{"query":"{a}","operationName":{}}""", "HC0009 `operationName` must be a string, but is an object." },
        { """{"query":"{a}","variables":"{}"}""", "HC0009 `variables` must be an object, but is a string." },
        { """{"query":"{a}","variables":[{}]}""", "HC0009 `variables` must be an object, but is a list." },
        { """{"query":"{a}","extensions":7}""", "HC0009 `extensions` must be an object, but is a number." },
        { """{"query":"{a}","query":"{b}"}""", "HC0009 `query` is given more than once." },
        { """{"query":"{a}","qu\u0065ry":"{b}"}""", "HC0009 `query` is given more than once." },
        { """{"variables":null,"query":"{a}","variables":null}""", "HC0009 `variables` is given more than once." },
        {
            """{"query":"{a}","variables":{"a":1,"a":2}}""",
            "HC0009 An object in `variables` has the same key more than once."
        },
        {
            """{"query":"{a}","variables":{"a":[{"b":1,"\u0062":2}]}}""",
            "HC0009 An object in `variables` has the same key more than once."
        },
    };

    public static TheoryData<string, int, int> Broken => new()
    {
        { """{ "not a JSON""", 1, 14 },
        { "{", 1, 2 },
        { "{\"query\":\n  nul}", 2, 6 },
        { """{"query":"{a}",}""", 1, 16 },
        { """{"query":"{a}"} x""", 1, 17 },
        { """{"query":"{a}"}{"query":"{a}"}""", 1, 16 },
        { """{'query':'{a}'}""", 1, 2 },
        { "{query:1}", 1, 2 },
        { """{"query":"{a}" /* no */}""", 1, 16 },
        { "{\"query\":\"{\na}\"}", 1, 12 },
        { """{"query":"\x"}""", 1, 12 },
        { """{"query":"\u12"}""", 1, 15 },
        { """{"é":1,}""", 1, 8 },
        { """{"query":"{a}","variables":{"a":01}}""", 1, 34 },
        { """{"query":"{a}","variables":{"a":NaN}}""", 1, 33 },
    };

    public static TheoryData<string, byte[], int> Undecodable => new()
    {
        { "a byte that never stands in UTF-8", [.. "{\"query\":\"é"u8, 0xFF, .. "\"}"u8], 12 },
        { "a sequence cut short", [.. "{\"query\":\""u8, 0xC3, .. "\"}"u8], 11 },
        { "an overlong form", [.. "{\"query\":\""u8, 0xC0, 0xAF, .. "\"}"u8], 11 },
        { "a surrogate", [.. "{\"query\":\""u8, 0xED, 0xA0, 0x80, .. "\"}"u8], 11 },
        { "an invalid key", [.. "{\""u8, 0x80, .. "\":1}"u8], 3 },
        { "UTF-16", Encoding.Unicode.GetBytes("{\"query\":\"\u00e9\ud800\"}"), 21 },
        { "a high half alone", """{"query":"\ud83c"}"""u8.ToArray(), 11 },
        { "a low half alone", """{"query":"\udfc3"}"""u8.ToArray(), 11 },
        { "two high halves", """{"query":"\ud83c\ud83c"}"""u8.ToArray(), 11 },
        { "half in a key", """{"\ud83c":"{a}"}"""u8.ToArray(), 3 },
        { "half in a variable", """{"query":"{a}","variables":{"a":"\ud83c x"}}"""u8.ToArray(), 34 },
    };

    [Theory]
    [MemberData(nameof(WellFormed))]
    public void A_well_formed_body_is_read(string body, string expected) => Assert.Equal(expected, Read(body));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_body_that_is_no_request_is_refused(string body, string expected) => Assert.Equal(expected, Read(body));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_json_is_refused_with_its_place(string body, int line, int column) =>
        Assert.Equal($"HC0011 The request is not valid JSON at line {line}, column {column}", Read(body).Split(": ")[0]);

    [Theory]
    [MemberData(nameof(Undecodable))]
    public void Undecodable_text_is_refused_with_its_place(string name, byte[] body, int column)
    {
        Assert.NotEmpty(name);
        Assert.Equal($"HC0011 The request is not valid JSON at line 1, column {column}", Read(body).Split(": ")[0]);
    }

    [Theory]
    [InlineData("variables", 3, true)]
    [InlineData("variables", 4, false)]
    [InlineData("extensions", 3, true)]
    [InlineData("extensions", 4, false)]
    [InlineData("other", 3, true)]
    [InlineData("other", 4, false)]
    public void Depth_is_limited(string member, int depth, bool allowed)
    {
        var nested = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        var result = Read(Encoding.UTF8.GetBytes($$"""{"query":"{a}","{{member}}":{{nested}}}"""), maxDepth: 4);
        Assert.Equal(allowed, result.StartsWith("{a}", StringComparison.Ordinal));
        Assert.Equal(!allowed, result.StartsWith("HC0011", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(100_000, false)]
    public void Depth_to_the_limit_and_far_beyond_fits_a_small_stack(int depth, bool allowed)
    {
        var nested = new string('[', depth) + new string(']', depth);
        var result = SmallStack.Run(() => Read("{\"query\":\"{a}\",\"variables\":{\"a\":" + nested + "}}"));
        Assert.Equal(allowed, result.StartsWith("{a}", StringComparison.Ordinal));
    }

    private static string Read(string body) => Read(Encoding.UTF8.GetBytes(body));

    private static string Read(byte[] body, int maxDepth = 64)
    {
        using var members = new RequestMembers();
        if (JsonRequestReader.Read(body, maxDepth, members) is { } refusal)
            return $"{refusal.Error.Code} {refusal.Error.Message}";
        var variables = members.Variables?.RootElement.GetRawText() ?? "-";
        return $"{Encoding.UTF8.GetString(members.Document!.Value.Span)} | {members.OperationName ?? "-"} | {variables}";
    }
}
