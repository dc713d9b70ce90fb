using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.Building;

/// <summary>Mutations from classes: the schema they make, and that they run one after the other.</summary>
public sealed class MutationTests
{
    private static readonly Schema Built = new SchemaBuilder().AddTypes(typeof(Queries), typeof(Mutations)).Build();

    [Fact]
    public void A_mutation_class_makes_the_mutation_root()
    {
        var sdl = SchemaPrinter.Print(Built);

        Assert.Contains("schema {\n  query: Query\n  mutation: Mutation\n}", sdl, StringComparison.Ordinal);
        Assert.Contains("  append(word: String!): Text! @cost(weight: \"10\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  set(by: NewWordInput!): Text! @cost(weight: \"3\")\n", sdl, StringComparison.Ordinal);
        Assert.Contains("input NewWordInput @oneOf {\n  word: String\n  letter: String\n}", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mutations_run_in_order_whatever_time_they_take() =>
        Assert.Equal(
            """{"data":{"a":{"value":"1"},"b":{"value":"12"},"c":{"value":"123"}}}""",
            await ExecuteAsync("""mutation { a: append(word: "1") { value } b: append(word: "2") { value } c: append(word: "3") { value } }"""));

    [Fact]
    public async Task A_failed_mutation_does_not_stop_the_next() =>
        Assert.Contains(
            "\"b\":{\"value\":\"x\"}}",
            await ExecuteAsync("""mutation { a: fail b: append(word: "x") { value } }"""),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "word": "w" }""", """{"data":{"set":{"value":"w"}}}""")]
    [InlineData("""{ "letter": "l" }""", """{"data":{"set":{"value":"l!"}}}""")]
    [InlineData("""{ "word": "w", "letter": "l" }""", "HC0016")]
    [InlineData("{ }", "HC0016")]
    [InlineData("""{ "word": null }""", "HC0016")]
    public async Task A_one_of_input_takes_exactly_one_field(string by, string part) =>
        Assert.Contains(
            part,
            await ExecuteAsync("mutation ($by: NewWordInput!) { set(by: $by) { value } }", $$"""{ "by": {{by}} }"""),
            StringComparison.Ordinal);

    private static async Task<string> ExecuteAsync(string document, string variables = "{}")
    {
        var request = new GraphQLRequest(
            Encoding.UTF8.GetBytes(document), null, JsonSerializer.Deserialize<JsonElement>(variables));
        using var result = await new RequestExecutor(Built).ExecuteAsync(
            request, new Words(), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Json.Span);
    }

    internal sealed record Text(string Value);

    internal sealed class Words : IServiceProvider
    {
        public StringBuilder Written { get; } = new();

        public object? GetService(Type serviceType) => serviceType == typeof(Words) ? this : null;
    }

    [OneOf]
    internal sealed class NewWordInput
    {
        public string? Word { get; set; }

        public string? Letter { get; set; }
    }

    [QueryType]
    internal static class Queries
    {
        public static bool GetReady() => true;
    }

    [MutationType]
    internal static class Mutations
    {
        public static async Task<Text> AppendAsync(string word, Words words)
        {
            // The later ones would be through first if they ran side by side.
            await Task.Delay(30 / int.Max(1, words.Written.Length + 1));
            return new Text(words.Written.Append(word).ToString());
        }

        public static string? Fail() => throw new InvalidOperationException("with details");

        [Cost(3)]
        public static Text Set(NewWordInput by) => new(by.Word ?? $"{by.Letter}!");
    }
}
