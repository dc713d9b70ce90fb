using System.Diagnostics;
using System.Text;

namespace CreditsGraph.Api.Tests;

/// <summary>Documents that other servers fell to, over the real schema: each is answered soon, with one of our codes or with data.</summary>
public sealed class HostileDocumentTests(InMemoryApiFixture api) : IClassFixture<InMemoryApiFixture>
{
    public static TheoryData<string, string, string> Documents => new()
    {
        { "40 kB of selection sets", Repeat("{films", 8_000), "HC0014" },
        { "40 kB of lists", "{ nodes(ids: " + Repeat("[", 40_000), "HC0014" },
        { "aliases of a dear field", $"{{ {string.Concat(Enumerable.Range(0, 600).Select(i => $"f{i}: films(first: 50) {{ nodes {{ title }} }} "))}}}", "HC0047" },
        { "one field again and again", $"{{ {Repeat("films { totalCount } ", 900)}}}", "\"data\"" },
        { "a cycle of types", $"{{ films {{ nodes {{ {Repeat("credits { nodes { film { ", 30)}title{Repeat(" } } }", 30)} }} }} }}", "HC0047" },
        { "fragments that double", Doubling(40), "\"data\"" },
        { "introspection in a circle", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "HC0086" },
        { "unknown directives", $"{{ films {Repeat("@x ", 10_000)} {{ totalCount }} }}", "HC0014" },
        { "a long list of ids", $"{{ nodes(ids: [{Repeat("\"RmlsbTox\" ", 10_000)}]) {{ id }} }}", "HC0076" },
        { "a filter in a filter", $"{{ films(where: {Repeat("{ and: [", 90)}{{ }}{Repeat("] }", 90)}) {{ totalCount }} }}", "CG_FILTER_TOO_LARGE" },
    };

    [Theory]
    [MemberData(nameof(Documents), DisableDiscoveryEnumeration = true)]
    public async Task It_is_answered_soon_and_the_next_one_too(string name, string document, string part)
    {
        var clock = Stopwatch.StartNew();
        var answer = await api.ExecuteEveryWayAsync(document);
        // Milliseconds are usual, two seconds are promised; beside other tests on a busy machine there is more room.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {clock.Elapsed}.");
        Assert.True(answer.Contains(part, StringComparison.Ordinal), $"{name}: {answer[..Math.Min(400, answer.Length)]}");
        Assert.StartsWith("{\"data\":{\"films\":{\"totalCount\":", await api.ExecuteAsync(api.Executor, "{ films { totalCount } }"), StringComparison.Ordinal);
        Assert.Empty(api.TakeBugs());
    }

    private static string Doubling(int length) => "{ ...F0 } "
        + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query {{ a{i}: __typename films {{ nodes {{ id }} }} ...F{i + 1} @skip(if: false) ... on Query {{ ...F{i + 1} }} }} "))
        + $"fragment F{length} on Query {{ __typename }}";

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
