using System.Text;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>What a request allocates does not depend on how many rows or values it answers with.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("{rows{id text}}")]
    [InlineData("{rows{number double flag when color}}")]
    [InlineData("{rows{missing missingText}}")]
    [InlineData("{rows{__typename next{text next{text}}}}")]
    [InlineData("{rows{words tails{text number}}}")]
    [InlineData("query($yes: Boolean = true){rows{text @include(if: $yes) number @skip(if: $yes)}}")]
    public async Task Ten_thousand_rows_allocate_what_a_thousand_do(string document)
    {
        var few = await AllocatedAsync(document, 1_000);
        var many = await AllocatedAsync(document, 10_000);
        Assert.Equal(few, many);
    }

    // The least of some calls: a first call compiles and fills caches, and a pooled buffer may have been taken away.
    private static async Task<long> AllocatedAsync(string document, int count)
    {
        var executor = new RequestExecutor(new SchemaBuilder().AddTypes(typeof(Queries)).Build());
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes(document));
        var rows = new Rows(count);
        var least = long.MaxValue;
        for (var time = 0; time < 8; time++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var pending = executor.ExecuteAsync(request, rows, CancellationToken.None);
            Assert.True(pending.IsCompletedSuccessfully);
            using var result = await pending;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Empty(result.Errors);
        }

        return least;
    }

    [QueryType]
    public static class Queries
    {
        public static IReadOnlyList<Row> Rows(Rows rows) => rows.All;
    }

    public enum Color
    {
        Red,
        Green,
    }

    public sealed record Row(long Id, string Text, Row? Next)
    {
        private static readonly Row[] None = [];

        public int Number => (int)Id;

        public double Double => Id + 0.5;

        public bool Flag => Id % 2 == 0;

        public DateOnly When { get; } = new(2026, 11, 24);

        public Color Color { get; } = Color.Green;

        public int? Missing => Flag ? null : 7;

        public string? MissingText { get; }

        public IReadOnlyList<string> Words { get; } = ["some", "words"];

        public IReadOnlyList<Row> Tails { get; } = Next is null ? None : [Next];
    }

    public sealed class Rows(int count) : IServiceProvider
    {
        public List<Row> All { get; } =
            [.. Enumerable.Range(0, count).Select(id => new Row(id, $"row \"{id}\" é", new(id, "tail", new(id, "end", null))))];

        public object? GetService(Type serviceType) => serviceType == typeof(Rows) ? this : null;
    }
}
