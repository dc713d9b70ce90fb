using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>An answer that the schema alone decides is given again; any other is found anew.</summary>
public sealed class ConstantAnswerTests
{
    private readonly RequestExecutor _executor = new(new SchemaBuilder().AddTypes(typeof(Queries)).Build());

    [Theory]
    [InlineData("{__typename}", true)]
    [InlineData("{__schema{types{name}}}", true)]
    [InlineData("{a:__type(name:\"Query\"){name} b:__type(name:\"None\"){name} ...F} fragment F on Query {__typename}", true)]
    [InlineData("{__typename @skip(if:true) a:__typename}", true)]
    [InlineData("{__typename count}", false)]
    [InlineData("query($n: String!){__type(name:$n){name}}", false)]
    [InlineData("query($n: String!){__typename __type(name:\"Query\") @skip(if:true){name} b:__type(name:$n){name}}", false)]
    public async Task Introspection_without_variables_is_remembered(string document, bool isRemembered)
    {
        var (first, second) = (await AnswerAsync(document), await AnswerAsync(document));
        Assert.Equal(isRemembered, first.Span.Length == second.Span.Length && MemoryOf(second) == MemoryOf(await AnswerAsync(document)));
    }

    [Fact]
    public async Task What_is_remembered_is_the_same()
    {
        const string Document = "{__schema{queryType{fields{name description type{kind}}}}}";
        var plain = new RequestExecutor(_executor.Schema, new() { DocumentCacheSize = 0 });
        using var expected = await ExecuteAsync(plain, Document);
        for (var time = 0; time < 3; time++)
            Assert.True((await AnswerAsync(Document)).Span.SequenceEqual(expected.Json.Span));
    }

    [Fact]
    public async Task Variables_still_make_a_difference()
    {
        const string Document = "query($n: String!){__type(name:$n){name}}";
        using var query = await ExecuteAsync(_executor, Document, "{\"n\":\"Query\"}");
        using var text = await ExecuteAsync(_executor, Document, "{\"n\":\"String\"}");
        Assert.Equal("""{"data":{"__type":{"name":"Query"}}}""", Encoding.UTF8.GetString(query.Json.Span));
        Assert.Equal("""{"data":{"__type":{"name":"String"}}}""", Encoding.UTF8.GetString(text.Json.Span));
    }

    [Fact]
    public async Task An_operation_of_two_is_remembered_for_itself()
    {
        const string Document = "query A{__typename} query B{b:__typename}";
        for (var time = 0; time < 2; time++)
        {
            using var a = await ExecuteAsync(_executor, Document, operation: "A");
            using var b = await ExecuteAsync(_executor, Document, operation: "B");
            Assert.Equal("""{"data":{"__typename":"Query"}}""", Encoding.UTF8.GetString(a.Json.Span));
            Assert.Equal("""{"data":{"b":"Query"}}""", Encoding.UTF8.GetString(b.Json.Span));
        }
    }

    private static byte[]? MemoryOf(ReadOnlyMemory<byte> memory) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(memory, out var segment) ? segment.Array : null;

    // The results are kept: a buffer that was given back would be rented again, and look remembered.
    private async Task<ReadOnlyMemory<byte>> AnswerAsync(string document) =>
        (await ExecuteAsync(_executor, document, "{\"n\":\"Query\"}")).Json;

    private static async Task<ExecutionResult> ExecuteAsync(
        RequestExecutor executor, string document, string variables = "{}", string? operation = null)
    {
        var request = new GraphQLRequest(
            Encoding.UTF8.GetBytes(document), operation, JsonSerializer.Deserialize<JsonElement>(variables));
        return await executor.ExecuteAsync(request, new Nothing(), TestContext.Current.CancellationToken);
    }

    [QueryType]
    public static class Queries
    {
        private static int _count;

        public static int Count() => Interlocked.Increment(ref _count);
    }

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
