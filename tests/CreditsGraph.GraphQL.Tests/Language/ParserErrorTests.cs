using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Tests.Language;

public sealed class ParserErrorTests
{
    [Theory]
    [InlineData("", "1:1 Expected a definition, found <EOF>.")]
    [InlineData("# nothing\n", "2:1 Expected a definition, found <EOF>.")]
    [InlineData("{", "1:2 Expected a field, a fragment or \"}\", found <EOF>.")]
    [InlineData("{}", "1:2 Expected a field, a fragment or \"}\", found \"}\".")]
    [InlineData("{ a", "1:4 Expected a field, a fragment or \"}\", found <EOF>.")]
    [InlineData("{ a { } }", "1:7 Expected a field, a fragment or \"}\", found \"}\".")]
    [InlineData("{ a } }", "1:7 Expected a definition, found \"}\".")]
    [InlineData("{ a: }", "1:6 Expected a name, found \"}\".")]
    [InlineData("{ a: b: c }", "1:7 Expected a field, a fragment or \"}\", found \":\".")]
    [InlineData("{ 1 }", "1:3 Expected a field, a fragment or \"}\", found the number 1.")]
    [InlineData("{ \"a\" }", "1:3 Expected a field, a fragment or \"}\", found a string.")]
    [InlineData("{ a() }", "1:5 Expected a name, found \")\".")]
    [InlineData("{ a(b) }", "1:6 Expected \":\", found \")\".")]
    [InlineData("{ a(b: ) }", "1:8 Expected a value, found \")\".")]
    [InlineData("{ a(b: [1, 2) }", "1:13 Expected a value, found \")\".")]
    [InlineData("{ a(b: [1", "1:10 Expected a value or \"]\", found <EOF>.")]
    [InlineData("{ a(b: {c: 1", "1:13 Expected a name or \"}\", found <EOF>.")]
    [InlineData("{ a(b: {c 1}) }", "1:11 Expected \":\", found the number 1.")]
    [InlineData("{ a(b: $) }", "1:9 Expected a name, found \")\".")]
    [InlineData("{ a @ }", "1:7 Expected a name, found \"}\".")]
    [InlineData("{ ...on }", "1:9 Expected a type, found \"}\".")]
    [InlineData("{ ... }", "1:7 Expected \"{\", found \"}\".")]
    [InlineData("query", "1:6 Expected \"{\", found <EOF>.")]
    [InlineData("query Q() { a }", "1:9 Expected \"$\", found \")\".")]
    [InlineData("query Q($a) { a }", "1:11 Expected \":\", found \")\".")]
    [InlineData("query Q($a: ) { a }", "1:13 Expected a type, found \")\".")]
    [InlineData("query Q($a: [Int) { a }", "1:17 Expected \"]\", found \")\".")]
    [InlineData("query Q($a: Int!!) { a }", "1:17 Expected \"$\", found \"!\".")]
    [InlineData("query Q($a: Int = $b) { a }", "1:19 Expected a constant value, found \"$\".")]
    [InlineData("query Q($a: Int = [$b]) { a }", "1:20 Expected a constant value, found \"$\".")]
    [InlineData("query Q($a: Int @d(x: $b)) { a }", "1:23 Expected a constant value, found \"$\".")]
    [InlineData("fragment on on T { a }", "1:10 Expected a fragment's name, found the name \"on\".")]
    [InlineData("fragment F { a }", "1:12 Expected \"on\", found \"{\".")]
    [InlineData("fragment F on T", "1:16 Expected \"{\", found <EOF>.")]
    [InlineData("\"described\" { a }", "1:13 Expected a definition, found \"{\".")]
    [InlineData("qeury { a }", "1:1 Expected a definition, found the name \"qeury\".")]
    [InlineData("Query { a }", "1:1 Expected a definition, found the name \"Query\".")]
    [InlineData("extend query { a }", "1:8 Expected a definition to extend, found the name \"query\".")]
    [InlineData("\"described\" extend type A { a: B }", "1:13 Expected a definition, found the name \"extend\".")]
    [InlineData("extend type A", "1:14 Expected \"implements\", \"@\" or \"{\", found <EOF>.")]
    [InlineData("extend scalar A", "1:16 Expected \"@\", found <EOF>.")]
    [InlineData("extend union A", "1:15 Expected \"@\" or \"=\", found <EOF>.")]
    [InlineData("extend enum A", "1:14 Expected \"@\" or \"{\", found <EOF>.")]
    [InlineData("extend input A", "1:15 Expected \"@\" or \"{\", found <EOF>.")]
    [InlineData("extend schema", "1:14 Expected \"{\", found <EOF>.")]
    [InlineData("extend directive @a on FIELD", "1:8 Expected a definition to extend, found the name \"directive\".")]
    [InlineData("schema { }", "1:10 Expected \"query\", \"mutation\" or \"subscription\", found \"}\".")]
    [InlineData("type A { }", "1:10 Expected a name, found \"}\".")]
    [InlineData("type A { a }", "1:12 Expected \":\", found \"}\".")]
    [InlineData("type A { a(): B }", "1:12 Expected a name, found \")\".")]
    [InlineData("type A implements { a: B }", "1:19 Expected a type, found \"{\".")]
    [InlineData("type A implements B & { a: B }", "1:23 Expected a type, found \"{\".")]
    [InlineData("union A = | ", "1:13 Expected a type, found <EOF>.")]
    [InlineData("enum A { true }", "1:10 Expected an enum value, found the name \"true\".")]
    [InlineData("enum A { B, null }", "1:13 Expected an enum value, found the name \"null\".")]
    [InlineData("input A { a(b: C): D }", "1:12 Expected \":\", found \"(\".")]
    [InlineData("directive @a", "1:13 Expected \"on\", found <EOF>.")]
    [InlineData("directive a on FIELD", "1:11 Expected \"@\", found the name \"a\".")]
    [InlineData("directive @a on field", "1:17 Expected a directive location, found the name \"field\".")]
    [InlineData("directive @a on FIELD |", "1:24 Expected a directive location, found <EOF>.")]
    [InlineData("{ a }\n{ é }", "2:3 Unexpected character \"é\".")]
    [InlineData("{\r\n  a\r  b\n  \"😀\" ?", "4:3 Expected a field, a fragment or \"}\", found a string.")]
    [InlineData("{ a(b: \"😀\" ?", "1:13 Unexpected character \"?\".")]
    [InlineData("{ a(b: \"\"\"\n\n\"\"\" ?", "3:5 Unexpected character \"?\".")]
    [InlineData("{ aVeryLongNameThatNobodyWouldWriteByHandEver: }",
        "1:48 Expected a name, found \"}\".")]
    [InlineData("aVeryLongNameThatNobodyWouldWriteByHandEver",
        "1:1 Expected a definition, found the name \"aVeryLongNameThatNobodyWouldWriteByHandE…\".")]
    public void The_first_error_tells_what_was_expected_and_found_and_where(string source, string expected)
    {
        var result = Parser.ParseDocument(source);
        Assert.False(result.Succeeded);
        Assert.Equal(ErrorCodes.DocumentSyntax, result.Error.Code);
        Assert.Equal(
            expected.Insert(expected.IndexOf(' ') + 1, "Syntax Error: "),
            $"{result.Error.Locations.Single().Line}:{result.Error.Locations.Single().Column} {result.Error.Message}");
    }

    [Theory]
    [InlineData("{ a }", 0xFF, 2, "1:3 Syntax Error: Expected UTF-8, found the byte 0xFF.")]
    [InlineData("{\n é }", 0x80, 3, "2:2 Syntax Error: Expected UTF-8, found the byte 0x80.")]
    [InlineData("{ a # }", 0xC3, 5, "1:6 Syntax Error: Expected UTF-8, found the byte 0xC3.")]
    [InlineData("{ a }", 0xED, 4, "1:5 Syntax Error: Expected UTF-8, found the byte 0xED.")]
    public void Malformed_bytes_are_a_syntax_error_at_the_first_of_them(
        string source, byte value, int index, string expected)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(source);
        bytes[index] = value;
        var error = Parser.ParseDocument(bytes).Error!;
        Assert.Equal(expected, $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}");
    }

    [Fact]
    public void A_rendered_error_shows_the_line_and_a_caret_below_the_place() =>
        Assert.Equal(
            """
            Syntax Error: Expected ":", found ")".

            line 2, column 14
              films(first) { title }
                         ^
            """.Replace("\r\n", "\n", StringComparison.Ordinal),
            Parser.ParseDocument("{\n  films(first) { title }\n}").RenderError());

    [Fact]
    public void A_rendered_error_cuts_a_long_line_around_the_place()
    {
        var rendered = Parser.ParseDocument($"{{ {new string('a', 500)} ? {new string('b', 500)} }}").RenderError();
        var lines = rendered.Split('\n');
        Assert.Equal(100, lines[^2].Length);
        Assert.Equal('?', lines[^2][lines[^1].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("1 2", "Syntax Error: Expected <EOF>, found the number 2. In: 1 2")]
    [InlineData("", "Syntax Error: Expected a value, found <EOF>. In: ")]
    public void A_value_on_its_own_must_be_the_whole_text(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Parser.ParseValue(text)).Message);

    [Fact]
    public void A_type_and_a_directive_on_their_own_must_be_the_whole_text()
    {
        Assert.Throws<FormatException>(() => Parser.ParseType("[Int"));
        Assert.Throws<FormatException>(() => Parser.ParseType("Int Int"));
        Assert.Throws<FormatException>(() => Parser.ParseDirective("@a(b: $c)"));
        Assert.Equal("[Int!]!", Printer.Print(Parser.ParseType(" [ Int ! ] ! ")));
        Assert.Equal("@cost(weight: \"10\")", Printer.Print(Parser.ParseDirective("@cost(weight:\"10\")")));
    }
}
