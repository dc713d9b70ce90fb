using System.Text;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Tests.Execution;

public sealed class LazyListTests
{
    [Fact]
    public async Task A_list_that_fails_half_way_leaves_nothing_of_itself()
    {
        var executor = new RequestExecutor(new SchemaBuilder().AddTypes(typeof(Queries)).Build());
        var request = new GraphQLRequest(Encoding.UTF8.GetBytes("{box{label items after}}"));
        using var result = await executor.ExecuteAsync(request, new Nothing(), TestContext.Current.CancellationToken);
        Assert.Equal(
            """{"data":{"box":{"label":"a","items":null,"after":"b"}},"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":12}],"path":["box","items"]}]}""",
            Encoding.UTF8.GetString(result.Json.Span));
    }

    [QueryType]
    public static class Queries
    {
        public static Box Box() => new();
    }

    public sealed class Box
    {
        public string Label { get; } = "a";

        public IEnumerable<string>? Items
        {
            get
            {
                yield return Label;
                throw new InvalidOperationException("a bug with details");
            }
        }

        public string After { get; } = "b";
    }

    private sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
