using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Execution.Cost;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>What an operation costs: figures that can be checked by hand from the weights in the schema.</summary>
public sealed class CostTests
{
    private const string Sdl =
        """
        type Query {
          books(first: Int, last: Int, after: String, where: BookFilter @cost(weight: "10"), order: [BookSort!] @cost(weight: "10")): Books
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
            @cost(weight: "10")
          byIds(ids: [ID!]!): [Book]! @listSize(assumedSize: 50, slicingArguments: ["ids"], requireOneSlicingArgument: false) @cost(weight: "10")
          shelf: [Book!]! @listSize(assumedSize: 7)
          strict(first: Int, last: Int): [Book!]! @listSize(slicingArguments: ["first", "last"])
          book: Book
          any: Any
          cheap: Book @cost(weight: "-5")
        }
        type Books { edges: [BookEdge!] nodes: [Book!] totalCount: Int! }
        type BookEdge { node: Book! cursor: String! }
        type Book { title: String isbn: String @cost(weight: "3") author: Author books(first: Int): Books
            @listSize(assumedSize: 50, slicingArguments: ["first"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) }
        type Author { name: String books: [Book!]! }
        type Heavy @cost(weight: "4") { name: String }
        union Any = Book | Heavy
        input BookFilter { and: [BookFilter!] title: TextFilter author: BookFilter }
        input TextFilter { eq: String @cost(weight: "10") contains: String @cost(weight: "20") in: [String] @cost(weight: "10") }
        input BookSort { title: Direction @cost(weight: "10") }
        enum Direction { ASC DESC }
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!], requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION
        """;

    public static TheoryData<string, string, string, double, double> Rows => new()
    {
        // name, document, variables, field cost, type cost
        { "HotChocolate's own example", "{ books(first: 50) { edges { node { title author { name } } } } }", "", 111, 152 },
        { "the same by nodes", "{ books(first: 50) { nodes { title author { name } } } }", "", 61, 102 },
        { "a leaf is free", "{ __typename }", "", 0, 1 },
        { "an object weighs 1", "{ book { title } }", "", 1, 2 },
        { "a leaf with a weight", "{ book { title isbn } }", "", 4, 2 },
        { "the default page", "{ books { nodes { title } } }", "", 11, 12 },
        { "a page size in a variable", "query ($n: Int) { books(first: $n) { nodes { author { name } } } }", "{ 'n': 3 }", 14, 8 },
        { "a page size that is not given", "query ($n: Int) { books(first: $n) { nodes { author { name } } } }", "{}", 21, 22 },
        { "a page size of null", "query ($n: Int) { books(first: $n) { nodes { author { name } } } }", "{ 'n': null }", 21, 22 },
        { "the greater of two sizes", "{ books(first: 2, last: 5) { nodes { title } } }", "", 11, 7 },
        { "a page of none", "{ books(first: 0) { nodes { author { name } } } }", "", 11, 2 },
        { "a page below zero costs like none", "{ books(first: -3) { nodes { author { name } } } }", "", 11, 2 },
        { "only the count", "{ books(first: 50) { totalCount } }", "", 10, 2 },
        { "ids count", "{ byIds(ids: [1, 2, 3]) { author { name } } }", "", 13, 7 },
        { "one id without brackets", "{ byIds(ids: 1) { author { name } } }", "", 11, 3 },
        { "an assumed size", "{ shelf { author { name } } }", "", 8, 15 },
        { "a list of unknown size counts one", "{ book { author { books { title } } } }", "", 3, 4 },
        { "a list in a list", "{ books(first: 5) { nodes { books(first: 4) { nodes { author { name } } } } } }", "", 41, 52 },
        { "a filter written out", "{ books(where: { title: { eq: \"a\" } }) { totalCount } }", "", 30, 2 },
        { "the same filter in a variable", "query ($w: BookFilter) { books(where: $w) { totalCount } }", "{ 'w': { 'title': { 'eq': 'a' } } }", 30, 2 },
        { "no filter in the variable", "query ($w: BookFilter) { books(where: $w) { totalCount } }", "{}", 10, 2 },
        { "an empty filter", "query ($w: BookFilter) { books(where: $w) { totalCount } }", "{ 'w': {} }", 20, 2 },
        {
            "every operation of a filter counts", "query ($w: BookFilter) { books(where: $w) { totalCount } }",
            "{ 'w': { 'and': [{ 'title': { 'eq': 'a', 'contains': 'b' } }, { 'author': { 'title': { 'in': ['x', 'y'] } } }] } }", 60, 2
        },
        { "sort keys count", "{ books(order: [{ title: ASC }, { title: DESC }]) { totalCount } }", "", 40, 2 },
        { "the dearest possible type", "{ any { ... on Book { isbn } ... on Heavy { name } } }", "", 4, 5 },
        { "an alias counts again", "{ a: book { title } b: book { title } }", "", 2, 3 },
        { "one response name counts once", "{ book { title } book { isbn } }", "", 4, 2 },
        { "a fragment counts where it is spread", "{ book { ...F } b: book { ...F } } fragment F on Book { author { name } }", "", 4, 5 },
        { "what is skipped is free", "query ($s: Boolean!) { book { title } books @skip(if: $s) { nodes { title } } }", "{ 's': true }", 1, 2 },
        { "what is not skipped counts", "query ($s: Boolean!) { book { title } books @skip(if: $s) { nodes { title } } }", "{ 's': false }", 12, 13 },
        { "never below zero", "{ cheap { title } }", "", 0, 2 },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_cost_is_what_the_weights_say(
        string name, string document, string variables, double fieldCost, double typeCost)
    {
        var text = await AnswerAsync(document, variables, new CostOptions(), CostMode.Validate);

        Assert.True(text == Costs(fieldCost, typeCost), $"{name}: {text}");
    }

    /// <summary>A document, and what it costs with some variables and then with others.</summary>
    public static TheoryData<string, string, double, string, double> Repeated => new()
    {
        { "query ($n: Int!) { books(first: $n) { nodes { author { name } } } }", "{ 'n': 3 }", 14, "{ 'n': 5 }", 16 },
        { "query ($n: Int!, $m: Int!) { books(first: $n) { nodes { books(first: $m) { totalCount } } } }", "{ 'n': 2, 'm': 9 }", 13, "{ 'n': 4, 'm': 9 }", 15 },
        { "query ($i: [ID!]!) { byIds(ids: $i) { author { name } } }", "{ 'i': [1] }", 11, "{ 'i': [1, 2, 3] }", 13 },
        { "query ($w: BookFilter!) { books(where: $w) { totalCount } }", "{ 'w': {} }", 20, "{ 'w': { 'title': { 'eq': 'a' } } }", 30 },
        { "query ($t: TextFilter!) { books(where: { title: $t }) { totalCount } }", "{ 't': { 'eq': 'a' } }", 30, "{ 't': { 'contains': 'a' } }", 40 },
        { "query ($t: String) { books(where: { title: { eq: $t } }) { totalCount } }", "{}", 20, "{ 't': 'a' }", 30 },
        { "query ($t: String!) { books(where: { title: { eq: $t } }) { totalCount } }", "{ 't': 'a' }", 30, "{ 't': 'b' }", 30 },
        { "query ($i: ID!) { byIds(ids: [$i, $i]) { author { name } } }", "{ 'i': 1 }", 12, "{ 'i': 2 }", 12 },
        { "query ($s: Boolean!) { book @skip(if: $s) { title } shelf { title } }", "{ 's': true }", 1, "{ 's': false }", 2 },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public async Task A_remembered_document_costs_each_request_what_its_own_values_say(
        string document, string first, double firstCost, string second, double secondCost)
    {
        var executor = new RequestExecutor(SdlSchemaBuilder.Build(Sdl), new());
        foreach (var (variables, cost) in ((string, double)[])[(first, firstCost), (second, secondCost), (first, firstCost)])
        {
            using var json = JsonDocument.Parse(variables.Replace('\'', '"'));
            var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), null, json.RootElement) { Cost = CostMode.Validate };
            using var result = await executor.ExecuteAsync(request, NoServices.Instance, TestContext.Current.CancellationToken);
            using var answer = JsonDocument.Parse(result.Json);
            Assert.Equal(cost, answer.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble());
        }
    }

    [Fact]
    public async Task Asking_for_the_cost_alone_executes_nothing() =>
        Assert.Equal(Costs(1, 2), await AnswerAsync("{ book { title } }", "", new CostOptions(), CostMode.Validate));

    [Fact]
    public async Task Asking_for_a_report_adds_the_cost_to_the_answer() =>
        Assert.Equal(
            $$"""{"data":{"book":null},{{Costs(1, 2)[1..]}}""",
            await AnswerAsync("{ book { title } }", "", new CostOptions(), CostMode.Report));

    [Fact]
    public async Task Without_asking_the_answer_says_nothing_of_cost() =>
        Assert.Equal("""{"data":{"book":null}}""", await AnswerAsync("{ book { title } }", "", new CostOptions(), CostMode.Enforce));

    [Theory]
    [InlineData(111, 152, true)]
    [InlineData(110, 152, false)]
    [InlineData(111, 151, false)]
    public async Task A_limit_passes_and_one_more_does_not(double maxFieldCost, double maxTypeCost, bool passes)
    {
        var answer = await AnswerAsync(
            "{ books(first: 50) { edges { node { title author { name } } } } }",
            "",
            new CostOptions { MaxFieldCost = maxFieldCost, MaxTypeCost = maxTypeCost },
            CostMode.Enforce);

        Assert.Equal(passes, !answer.Contains("HC0047", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_says_the_figure_the_limit_and_the_argument_to_change() =>
        Assert.Equal(
            """
            {"errors":[{"message":"The maximum allowed field cost was exceeded. The operation costs 1,062, the limit is 1,000.
             The dearest list is `books.nodes.books` with 40 items: lower its argument `first`, or select less below it.",
            "extensions":{"code":"HC0047","fieldCost":1062,"maxFieldCost":1000,"argument":"books.nodes.books(first:)"}}],
            "extensions":{"operationCost":{"fieldCost":1062,"typeCost":2053}}}
            """.ReplaceLineEndings(""),
            await AnswerAsync(
                "{ books(first: 25) { nodes { books(first: 40) { nodes { author { name } } } } } book { title } }",
                "",
                new CostOptions { MaxFieldCost = 1000 },
                CostMode.Report));

    [Fact]
    public async Task Limits_can_be_left_unenforced() =>
        Assert.Equal(
            """{"data":{"book":null}}""",
            await AnswerAsync("{ book { title } }", "", new CostOptions { MaxFieldCost = 0, EnforceCostLimits = false }, CostMode.Enforce));

    [Theory]
    [InlineData("{ strict { title } }", false)]
    [InlineData("{ strict(first: 1, last: 1) { title } }", false)]
    [InlineData("{ strict(first: 1) { title } }", true)]
    public async Task A_field_can_ask_for_exactly_one_slicing_argument(string document, bool passes)
    {
        var answer = await AnswerAsync(document, "", new CostOptions(), CostMode.Enforce);

        Assert.Equal(passes, !answer.Contains("\"code\":\"HC0082\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Lists_in_lists_to_any_depth_have_a_finite_price_in_little_time()
    {
        var document = $"{{ book {string.Concat(Enumerable.Repeat("{ books(first: 2147483647) { nodes ", 40))}{{ title }}{new string('}', 81)}";

        var answer = await AnswerAsync(document, "", new CostOptions(), CostMode.Report);

        Assert.Contains("\"typeCost\":1000000000000000", answer, StringComparison.Ordinal);
    }

    private static string Costs(double fieldCost, double typeCost) =>
        "{\"extensions\":{\"operationCost\":{\"fieldCost\":" + fieldCost + ",\"typeCost\":" + typeCost + "}}}";

    private static async Task<string> AnswerAsync(string document, string variables, CostOptions cost, CostMode mode)
    {
        var schema = SdlSchemaBuilder.Build(Sdl);
        var book = schema.QueryType.Fields.Find("book")!;
        book.Resolver = new MemberResolver<object, object?>((_, _) => null, book.Type);
        using var json = JsonDocument.Parse(variables.Length == 0 ? "{}" : variables.Replace('\'', '"'));
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), null, json.RootElement) { Cost = mode };
        var (_, answer) = await EveryWay.ExecuteAsync(
            schema, new() { Cost = cost }, request, NoServices.Instance, TestContext.Current.CancellationToken);
        return answer;
    }
}
