using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private const string Long = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    [Theory]
    [InlineData("{a}", "{\n  a\n}\n")]
    [InlineData("query{a}", "{\n  a\n}\n")]
    [InlineData("query Q{a}", "query Q {\n  a\n}\n")]
    [InlineData("query($a:Int){a}", "query ($a: Int) {\n  a\n}\n")]
    [InlineData("query Q($a:Int=1@d,$b:[T!]!){a}", "query Q($a: Int = 1 @d, $b: [T!]!) {\n  a\n}\n")]
    [InlineData("query@d{a}", "query @d {\n  a\n}\n")]
    [InlineData("mutation M{a}subscription S{a}", "mutation M {\n  a\n}\n\nsubscription S {\n  a\n}\n")]
    [InlineData("\"what\"query Q(\"why\"$a:Int){a}", "\"what\"\nquery Q(\"why\" $a: Int) {\n  a\n}\n")]
    [InlineData("{a:b(c:1,d:2)@e@f(g:null){h,i}}", "{\n  a: b(c: 1, d: 2) @e @f(g: null) {\n    h\n    i\n  }\n}\n")]
    [InlineData("{...F@a...on T@b{c}...{d}...@e{f}}",
        "{\n  ...F @a\n  ... on T @b {\n    c\n  }\n  ... {\n    d\n  }\n  ... @e {\n    f\n  }\n}\n")]
    [InlineData("fragment F on T@a{b}", "fragment F on T @a {\n  b\n}\n")]
    [InlineData("\"what\"fragment F on T{b}", "\"what\"\nfragment F on T {\n  b\n}\n")]
    [InlineData("fragment F on T{a}{b}", "fragment F on T {\n  a\n}\n\n{\n  b\n}\n")]
    [InlineData("type A{b:C}query{b}", "type A {\n  b: C\n}\n\nquery {\n  b\n}\n")]
    [InlineData("type A query{b}", "type A\n\nquery {\n  b\n}\n")]
    [InlineData("{on query:fragment}", "{\n  on\n  query: fragment\n}\n")]
    public void Executable_documents(string source, string expected) => Assert.Equal(expected, PrintTwice(source));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("-1.50e+3", "-1.50e+3")]
    [InlineData("true", "true")]
    [InlineData("null", "null")]
    [InlineData("RED", "RED")]
    [InlineData("$a", "$a")]
    [InlineData("[]", "[]")]
    [InlineData("[1[2]]", "[ 1, [ 2 ] ]")]
    [InlineData("{}", "{}")]
    [InlineData("{a:1 b:{c:$d}}", "{ a: 1, b: { c: $d } }")]
    [InlineData("\"\\u0041\\n\"", "\"A\\n\"")]
    [InlineData("\"\"\"  a\"\"\"", "\"  a\"")]
    [InlineData("\"\"\"a\n b\"\"\"", "\"\"\"\na\nb\n\"\"\"")]
    public void Values(string source, string expected) =>
        Assert.Equal(expected, Printer.Print(Parser.ParseValue(source)));

    [Theory]
    [InlineData("schema{query:Q mutation:M}", "schema {\n  query: Q\n  mutation: M\n}\n")]
    [InlineData("extend schema@a", "extend schema @a\n")]
    [InlineData("extend schema{subscription:S}", "extend schema {\n  subscription: S\n}\n")]
    [InlineData("scalar A@b extend scalar A@c", "scalar A @b\n\nextend scalar A @c\n")]
    [InlineData("type A", "type A\n")]
    [InlineData("type A implements&B&C@d{e:F}", "type A implements B & C @d {\n  e: F\n}\n")]
    [InlineData("type A{\"x\"b(\"y\"c:D=1@e,f:G):H!@i}", "type A {\n  \"x\"\n  b(\"y\" c: D = 1 @e f: G): H! @i\n}\n")]
    [InlineData("interface A implements B{c:D}", "interface A implements B {\n  c: D\n}\n")]
    [InlineData("union A=|B|C union D", "union A = B | C\n\nunion D\n")]
    [InlineData("enum A{\"x\"B@d C}", "enum A {\n  \"x\"\n  B @d\n  C\n}\n")]
    [InlineData("input A@oneOf{\"x\"b:C=[1]@d}", "input A @oneOf {\n  \"x\"\n  b: C = [ 1 ] @d\n}\n")]
    [InlineData("directive@a(b:C=1 d:E)repeatable on|FIELD|QUERY",
        "directive @a(b: C = 1 d: E) repeatable on FIELD | QUERY\n")]
    [InlineData("extend type A implements B extend union A=B extend enum A{B}extend input A{b:C}extend interface A@b",
        "extend type A implements B\n\nextend union A = B\n\nextend enum A {\n  B\n}\n\n"
        + "extend input A {\n  b: C\n}\n\nextend interface A @b\n")]
    [InlineData("\"\"\"\nFirst\n\n  second\n\"\"\"\ntype A{\"\"\"one\ntwo\"\"\"b:C}",
        "\"\"\"\nFirst\n\n  second\n\"\"\"\ntype A {\n  \"\"\"\n  one\n  two\n  \"\"\"\n  b: C\n}\n")]
    public void Type_system_documents(string source, string expected) => Assert.Equal(expected, PrintTwice(source));

    [Theory]
    [InlineData("type A{b(c:D \"x\"e:F):" + Long + Long + "}",
        "type A {\n  b(\n    c: D\n    \"x\"\n    e: F\n  ): " + Long + Long + "\n}\n")]
    [InlineData("type A{b:C@d(e:" + Long + ")@f(g:" + Long + ")}",
        "type A {\n  b: C\n    @d(e: " + Long + ")\n    @f(g: " + Long + ")\n}\n")]
    [InlineData("type A{b:C@d(e:" + Long + ",g:" + Long + ")}",
        "type A {\n  b: C\n    @d(\n      e: " + Long + ",\n      g: " + Long + "\n    )\n}\n")]
    [InlineData("type A{b(\"\"\"one\ntwo\"\"\"c:D):E}",
        "type A {\n  b(\n    \"\"\"\n    one\n    two\n    \"\"\"\n    c: D\n  ): E\n}\n")]
    [InlineData("union A=" + Long + "|" + Long, "union A =\n  | " + Long + "\n  | " + Long + "\n")]
    [InlineData("directive @a(b:" + Long + " c:" + Long + ")on FIELD",
        "directive @a(\n  b: " + Long + "\n  c: " + Long + "\n) on FIELD\n")]
    public void Lines_that_would_be_too_long_are_broken(string source, string expected) =>
        Assert.Equal(expected, PrintTwice(source));

    [Fact]
    public void A_line_of_120_characters_is_kept_and_one_of_121_is_broken()
    {
        var kept = $"type A{{b(c:D):{new string('a', 109)}}}";
        Assert.Contains("b(c: D): a", PrintTwice(kept), StringComparison.Ordinal);
        Assert.Contains("b(\n", PrintTwice(kept.Replace("b(", "bb(", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static string PrintTwice(string source)
    {
        var printed = Print(source);
        Assert.Equal(printed, Print(printed));
        return printed;
    }

    private static string Print(string source)
    {
        var result = Parser.ParseDocument(source);
        Assert.Null(result.Error?.Message);
        return Printer.Print(result.Document!);
    }
}
