using System.Runtime.CompilerServices;
using System.Text;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Execution.Cost;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>Subscriptions as event streams, over a source that tells what becomes of it.</summary>
public sealed class SubscriptionTests
{
    private static readonly RequestExecutorOptions Defaults = new();

    [Fact]
    public async Task Each_event_is_one_response_in_order() =>
        Assert.Equal(
            ["""{"data":{"counted":{"value":1,"double":2}}}""", """{"data":{"counted":{"value":2,"double":4}}}"""],
            await AnswersAsync("subscription { counted(to: 2) { value double } }"));

    [Fact]
    public async Task Events_of_a_value_type_arrive_as_they_are() =>
        Assert.Equal(["""{"data":{"n":1}}""", """{"data":{"n":2}}"""], await AnswersAsync("subscription { n: numbers(to: 2) }"));

    [Fact]
    public async Task A_field_that_fails_fails_its_own_event_alone() =>
        Assert.Equal(
            [
                """{"data":{"picky":1}}""",
                """{"data":{"picky":null},"errors":[{"message":"Not two.","locations":[{"line":1,"column":16}],"path":["picky"],"extensions":{"code":"TWO"}}]}""",
                """{"data":{"picky":3}}""",
            ],
            await AnswersAsync("subscription { picky(to: 3) }"));

    [Theory]
    [InlineData("subscription { refused }", """{"errors":[{"message":"No events today.","locations":[{"line":1,"column":16}],"path":["refused"],"extensions":{"code":"CLOSED"}}]}""")]
    [InlineData("subscription { broken }", """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":16}],"path":["broken"]}]}""")]
    [InlineData("subscription { counted { value } }", "is required")]
    [InlineData("subscription { counted(to: 1) { value } numbers(to: 1) }", "Subscription operations mus")]
    [InlineData("subscription {", "\"code\":\"HC0014\"")]
    public async Task What_fails_before_the_first_event_is_one_response_without_data(string document, string part)
    {
        var subscription = await SubscribeAsync(document, Defaults, TestContext.Current.CancellationToken);

        Assert.Null(subscription.Responses);
        Assert.Contains(part, Text(subscription.Refusal!), StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", Text(subscription.Refusal!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_fails_later_ends_the_stream_with_its_error() =>
        Assert.Equal(
            [
                """{"data":{"fading":1}}""",
                """{"errors":[{"message":"Gone.","locations":[{"line":1,"column":16}],"path":["fading"],"extensions":{"code":"GONE"}}]}""",
            ],
            await AnswersAsync("subscription { fading }"));

    [Fact]
    public async Task Ending_the_enumeration_leaves_the_source()
    {
        Events.Left = new TaskCompletionSource();
        var subscription = await SubscribeAsync("subscription { endless }", Defaults, TestContext.Current.CancellationToken);
        await foreach (var response in subscription.Responses!)
        {
            response.Dispose();
            break;
        }

        await Events.Left.Task.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Cancelling_ends_a_stream_that_waits_for_its_source()
    {
        using var caller = new CancellationTokenSource();
        var subscription = await SubscribeAsync("subscription { silent }", Defaults, caller.Token);
        var enumeration = CollectAsync(subscription.Responses!);
        await caller.CancelAsync();

        Assert.Empty(await enumeration.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_query_is_a_stream_of_one_response() =>
        Assert.Equal(["""{"data":{"ready":true}}"""], await AnswersAsync("{ ready }"));

    [Fact]
    public async Task A_subscription_is_priced_before_it_starts()
    {
        var dear = Defaults with { Cost = new CostOptions { MaxFieldCost = 5 } };
        var subscription = await SubscribeAsync("subscription { numbers(to: 1) }", dear, TestContext.Current.CancellationToken);

        Assert.Contains("HC0047", Text(subscription.Refusal!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_no_streams_a_subscription_is_refused()
    {
        var executor = new RequestExecutor(Schema());
        var request = new GraphQLRequest("subscription { numbers(to: 1) }"u8.ToArray());
        using var result = await executor.ExecuteAsync(request, NoServices.Instance, TestContext.Current.CancellationToken);

        Assert.Equal(ResultKind.OperationNotAllowed, result.Kind);
    }

    private static GraphQL.TypeSystem.Schema Schema() => new SchemaBuilder().AddTypes(typeof(Queries), typeof(Events)).Build();

    private static ValueTask<SubscriptionResult> SubscribeAsync(
        string document, RequestExecutorOptions options, CancellationToken cancellationToken) =>
        new RequestExecutor(Schema(), options).SubscribeAsync(
            new GraphQLRequest(Encoding.UTF8.GetBytes(document)), NoServices.Instance, cancellationToken);

    private static async Task<List<string>> AnswersAsync(string document)
    {
        var subscription = await SubscribeAsync(document, Defaults, TestContext.Current.CancellationToken);
        Assert.True(subscription.Refusal is null, subscription.Refusal is null ? "" : Text(subscription.Refusal));
        return await CollectAsync(subscription.Responses!);
    }

    private static async Task<List<string>> CollectAsync(IAsyncEnumerable<ExecutionResult> responses)
    {
        var answers = new List<string>();
        await foreach (var response in responses)
        {
            answers.Add(Text(response));
            response.Dispose();
        }

        return answers;
    }

    private static string Text(ExecutionResult result) => Encoding.UTF8.GetString(result.Json.Span);

    [QueryType]
    internal static class Queries
    {
        public static bool GetReady() => true;
    }

    internal sealed record Count(int Value)
    {
        public int Double => Value * 2;
    }

    [SubscriptionType]
    internal static class Events
    {
        [GraphQLIgnore]
        public static TaskCompletionSource Left { get; set; } = new();

        [Subscribe(With = nameof(CountTo))]
        public static Count Counted([EventMessage] Count count) => count;

        public static async IAsyncEnumerable<Count> CountTo(int to)
        {
            await foreach (var number in NumbersTo(to))
                yield return new Count(number);
        }

        [Subscribe(With = nameof(NumbersTo))]
        public static int Numbers([EventMessage] int number) => number;

        [Subscribe(With = nameof(NumbersTo))]
        public static int? Picky([EventMessage] int number) =>
            number == 2 ? throw new GraphQLException("Not two.", "TWO") : number;

        public static async IAsyncEnumerable<int> NumbersTo(int to)
        {
            for (var number = 1; number <= to; number++)
            {
                await Task.Yield();
                yield return number;
            }
        }

        [Subscribe(With = nameof(Refuse))]
        public static int? Refused([EventMessage] int number) => number;

        public static IAsyncEnumerable<int> Refuse() => throw new GraphQLException("No events today.", "CLOSED");

        [Subscribe(With = nameof(Break))]
        public static int? Broken([EventMessage] int number) => number;

        public static IAsyncEnumerable<int> Break() => throw new InvalidOperationException("with details");

        [Subscribe(With = nameof(Fade))]
        public static int? Fading([EventMessage] int number) => number;

        public static async IAsyncEnumerable<int> Fade()
        {
            await Task.Yield();
            yield return 1;
            throw new GraphQLException("Gone.", "GONE");
        }

        [Subscribe(With = nameof(CountForEver))]
        public static int Endless([EventMessage] int number) => number;

        public static async IAsyncEnumerable<int> CountForEver()
        {
            try
            {
                for (var number = 1; ; number++)
                {
                    await Task.Yield();
                    yield return number;
                }
            }
            finally
            {
                Left.TrySetResult();
            }
        }

        [Subscribe(With = nameof(Wait))]
        public static int Silent([EventMessage] int number) => number;

        public static async IAsyncEnumerable<int> Wait([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield return 1;
        }
    }
}
