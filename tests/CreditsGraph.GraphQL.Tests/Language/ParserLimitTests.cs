using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Tests.Language;

public sealed class ParserLimitTests
{
    /// <summary>Name, a document at the limit, one past it, and the message with its column.</summary>
    public static TheoryData<string, string, string, string> Limits => new()
    {
        {
            "tokens",
            $"{{ a(b: [{Repeat("1 ", 14_991)}]) }}",
            $"{{ a(b: [{Repeat("1 ", 14_992)}]) }}",
            "29996 Syntax Error: The document has more than 15000 tokens."
        },
        {
            "fields",
            $"{{ {Repeat("a ", 2048)} }}",
            $"{{ {Repeat("a ", 2049)} }}",
            "4099 Syntax Error: The document has more than 2048 fields."
        },
        {
            "fields in all definitions",
            Repeat("{ a { a } } ", 1024),
            Repeat("{ a { a } } ", 1024) + "{ a }",
            "12291 Syntax Error: The document has more than 2048 fields."
        },
        {
            "directives at one place",
            "{ a @a @b @c @d }",
            "{ a @a @b @c @d @e }",
            "17 Syntax Error: More than 4 directives stand at one place."
        },
        {
            "selection sets",
            Repeat("{a", 200) + Repeat("}", 200),
            Repeat("{a", 201) + Repeat("}", 201),
            "401 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "inline fragments",
            "{" + Repeat("...{", 199) + "a" + Repeat("}", 200),
            "{" + Repeat("...{", 200) + "a" + Repeat("}", 201),
            "801 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "lists",
            "{a(b:" + Repeat("[", 199) + Repeat("]", 199) + ")}",
            "{a(b:" + Repeat("[", 200) + Repeat("]", 200) + ")}",
            "205 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "objects",
            "{a(b:" + Repeat("{c:", 198) + "{}" + Repeat("}", 198) + ")}",
            "{a(b:" + Repeat("{c:", 199) + "{}" + Repeat("}", 199) + ")}",
            "603 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "list types",
            $"query($a:{Repeat("[", 200)}T{Repeat("]", 200)}){{a}}",
            $"query($a:{Repeat("[", 201)}T{Repeat("]", 201)}){{a}}",
            "210 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "selection sets and values together",
            Repeat("{a", 100) + "(b:" + Repeat("[", 100) + Repeat("]", 100) + ")" + Repeat("}", 100),
            Repeat("{a", 100) + "(b:" + Repeat("[", 101) + Repeat("]", 101) + ")" + Repeat("}", 100),
            "304 Syntax Error: The document is nested more than 200 levels deep."
        },
        {
            "default values of a schema document",
            "input A { a: [B] = " + Repeat("[", 200) + Repeat("]", 200) + "}",
            "input A { a: [B] = " + Repeat("[", 201) + Repeat("]", 201) + "}",
            "220 Syntax Error: The document is nested more than 200 levels deep."
        },
    };

    public static TheoryData<string, string> Endless => new()
    {
        { "selection sets", Repeat("{a", 500_000) },
        { "lists", "{a(b:" + Repeat("[", 1_000_000) },
        { "objects", "{a(b:" + Repeat("{c:", 500_000) },
        { "list types", "query($a:" + Repeat("[", 1_000_000) },
        { "fragments", "{" + Repeat("...{", 500_000) },
        { "directive values", "{a @b(c:" + Repeat("[{d:", 500_000) },
        { "descriptions", Repeat("\"\"", 500_000) },
        { "lines of a block string", "{a(b:\"\"\"a" + Repeat("\n", 500_000) + "b\"\"\")}" },
        { "commas", Repeat(",", 2_000_000) },
        { "zeros of an escape sequence", "{a(b:\"\\u{" + Repeat("0", 2_000_000) + "41}\")}" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_limit_passes_and_one_more_is_refused(string name, string passing, string refused, string expected)
    {
        Assert.NotEmpty(name);
        Assert.Null(SmallStack.Run(() => Parser.ParseDocument(passing)).Error);
        var error = SmallStack.Run(() => Parser.ParseDocument(refused)).Error!;
        Assert.Equal(expected, $"{error.Locations[0].Column} {error.Message}");
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_document_at_a_limit_is_printed_on_a_small_stack(
        string name, string passing, string refused, string expected)
    {
        Assert.NotEmpty(name + refused + expected);
        var printed = SmallStack.Run(() => Printer.Print(Parser.ParseDocument(passing).Document!));
        Assert.Equal(printed, SmallStack.Run(() => Printer.Print(Parser.ParseDocument(printed).Document!)));
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public void An_endless_document_ends_neither_the_process_nor_its_patience(string name, string source)
    {
        Assert.NotEmpty(name);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        SmallStack.Run(() => Parser.ParseDocument(source));
        // Milliseconds are enough; quadratic time would take many minutes. Between them, a busy machine has room.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void A_schema_document_has_no_limit_but_its_depth()
    {
        var fields = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"f{i}: Int @a @b @c @d @e "));
        Assert.Null(Parser.ParseDocument($"type A {{ {fields} }}", ParserOptions.Schema).Error);
    }

    private static string Repeat(string text, int count) => new System.Text.StringBuilder().Insert(0, text, count).ToString();
}
