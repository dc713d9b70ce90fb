using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>What one request may ask of planner and execution: the limit passes, one more is refused by its code.</summary>
public sealed class LimitTests
{
    private const string Sdl =
        """
        type Query { a: Query l: [Query!] m: [[Query]] leaf: Int echo(o: O): Int slow: Int }
        input O { o: O l: [O!] n: Int }
        """;

    public static TheoryData<string, string, string> Boundaries => new()
    {
        // a document at the limit, one past it, and the code
        { Nest("a", 99), Nest("a", 100), "HC0087" },
        { Nest("l", 99), Nest("l", 100), "HC0087" },
        { Nest("m", 49), Nest("m", 50), "HC0087" },
        { Nest("...", 99), Nest("...", 100), "HC0087" },
        { Chain(99), Chain(100), "HC0087" },
        { Aliases(2_048), Aliases(2_049), "HC0014" },
        { Spread(0), Spread(1), "HC0107" },
    };

    public static TheoryData<string, string> Deep => new()
    {
        { Nest("a", 99), "{}" },
        { Nest("l", 99), "{}" },
        { Nest("m", 99), "{}" },
        { Nest("a", 199), "{}" },
        { Nest("...", 99), "{}" },
        { Chain(300), "{}" },
        { $"{{ echo(o: {Repeat("{o:", 195)}{{n:1}}{Repeat("}", 195)}) }}", "{}" },
        { $"{{ echo(o: {Repeat("{l:[", 97)}{{n:1}}{Repeat("]}", 97)}) }}", "{}" },
        { "query ($o: O) { echo(o: $o) }", $"{{\"o\":{Repeat("{\"o\":", 60)}{{\"n\":1}}{Repeat("}", 60)}}}" },
        { "query ($o: O) { echo(o: $o) }", $"{{\"o\":{Repeat("{\"l\":[", 30)}{{\"n\":1}}{Repeat("]}", 30)}}}" },
        { $"query ($o: O = {Repeat("{o:", 190)}{{n:1}}{Repeat("}", 190)}) {{ echo(o: $o) }}", "{}" },
    };

    [Theory]
    [MemberData(nameof(Boundaries), DisableDiscoveryEnumeration = true)]
    public async Task The_limit_passes_and_one_more_is_refused(string passing, string refused, string code)
    {
        Assert.StartsWith("{\"data\":", await AnswerAsync(passing, new()), StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", await AnswerAsync(refused, new()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task Collected_fields_are_counted_where_fragments_bring_them(int limit, bool passes)
    {
        var options = new RequestExecutorOptions { Planning = new PlanOptions { MaxCollectedFields = limit } };
        var answer = await AnswerAsync("{ x: a { ...F } y: a { leaf } } fragment F on Query { ... { __typename @skip(if: true) } }", options);

        Assert.Equal(passes, !answer.Contains("HC0107", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Deep), DisableDiscoveryEnumeration = true)]
    public void Depth_to_every_limit_fits_a_small_stack(string document, string variables)
    {
        foreach (var batched in (bool[])[false, true])
        {
            var answer = SmallStack.Run(() => AnswerAsync(document, new(), variables, batched).GetAwaiter().GetResult());
            Assert.StartsWith("{\"", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_request_ends_when_its_time_is_up()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var answer = await AnswerAsync("{ leaf slow }", new RequestExecutorOptions { Timeout = TimeSpan.FromMilliseconds(50) });

        Assert.Equal("""{"errors":[{"message":"The request exceeded the configured timeout of `00:00:00.0500000`.","extensions":{"code":"HC0045"}}]}""", answer);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed}.");
    }

    [Fact]
    public async Task A_request_ends_when_its_caller_goes_away()
    {
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        Assert.Contains("HC0049", await SendAsync("{ slow }", new(), "{}", batched: false, caller.Token), StringComparison.Ordinal);
    }

    private static string Nest(string field, int depth) => $"{Repeat("{" + field, depth)}{{leaf}}{Repeat("}", depth)}";

    private static string Chain(int length) => "{ ...F0 } "
        + string.Concat(Enumerable.Range(0, length - 1).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }} "))
        + $"fragment F{length - 1} on Query {{ leaf }}";

    private static string Aliases(int count) => $"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"f{i}: leaf "))}}}";

    // Two hundred places with a hundred selections each, the place and the spread among them: twenty thousand; and some more.
    private static string Spread(int more) =>
        $"{{ {string.Concat(Enumerable.Range(0, 200).Select(i => $"p{i}: a {{ ...F }} "))}"
        + $"{string.Concat(Enumerable.Range(0, more).Select(i => $"more{i}: leaf "))}}}"
        + $" fragment F on Query {{ {string.Concat(Enumerable.Range(0, 98).Select(i => $"f{i}: leaf "))}}}";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static Task<string> AnswerAsync(
        string document, RequestExecutorOptions options, string variables = "{}", bool batched = false) =>
        SendAsync(document, options, variables, batched, TestContext.Current.CancellationToken);

    private static async Task<string> SendAsync(
        string document, RequestExecutorOptions options, string variables, bool batched, CancellationToken cancellationToken)
    {
        var schema = SdlSchemaBuilder.Build(Sdl);
        foreach (var field in schema.QueryType.Fields)
            field.Resolver = field.Name == "slow" ? new Slow() : batched ? new Batch() : Member(field);
        using var json = JsonDocument.Parse(variables, new JsonDocumentOptions { MaxDepth = 128 });
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document), null, json.RootElement);
        var (_, answer) = await EveryWay.ExecuteAsync(schema, options, request, NoServices.Instance, cancellationToken);
        return answer;
    }

    private static MemberResolver<object, object?> Member(FieldDefinition field) => new((parent, _) => ValueOf(field, parent), field.Type);

    private static object? ValueOf(FieldDefinition field, object parent) => field.Name switch
    {
        "a" => parent,
        "l" => new[] { parent },
        "m" => new[] { new[] { parent } },
        _ => 1,
    };

    private sealed class Batch : BatchResolver
    {
        public override ValueTask<BatchResult> ResolveAsync(BatchContext context) =>
            new(BatchResult.Of([.. context.Parents.Select(parent => ValueOf(context.Field.Definition, parent))]));
    }

    private sealed class Slow : BatchResolver
    {
        public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
        {
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return BatchResult.Of([1]);
        }
    }
}
