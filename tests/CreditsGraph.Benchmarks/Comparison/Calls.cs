using System.Text;
using System.Text.Json;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>The questions of one query as both sides are asked them.</summary>
internal sealed record Calls(WorkloadQuery Query, IReadOnlyList<Call> Floor, IReadOnlyList<Call> Server)
{
    public static Calls Of(WorkloadQuery query, IReadOnlyList<Question> questions, Side floor, Side server) => new(
        query,
        [.. questions.Select(question => new Call(new(floor.Address, $"/{query.Name}?{question.Values}"), null))],
        [.. questions.Select(question => new Call(new(server.Address, "/graphql"), BodyOf(query, question)))]);

    /// <summary>The first of them.</summary>
    public Calls First(int count) => this with { Floor = [.. Floor.Take(count)], Server = [.. Server.Take(count)] };

    private static byte[] BodyOf(WorkloadQuery query, Question question) => Encoding.UTF8.GetBytes(
        $$"""{"query":{{JsonSerializer.Serialize(query.Document)}},"variables":{{question.Variables}}}""");
}
