using System.Net.Http.Headers;

namespace CreditsGraph.Benchmarks.Load;

/// <summary>A request that is sent again and again, its bytes made beforehand.</summary>
/// <param name="Address">Where to.</param>
/// <param name="Body">What is posted, in JSON; null: nothing, the address says it all.</param>
internal sealed record Call(Uri Address, byte[]? Body)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>What came back when the answer was checked; under load it must be the same.</summary>
    public byte[] Expected { get; set; } = [];

    public HttpRequestMessage ToRequest()
    {
        if (Body is null)
            return new(HttpMethod.Get, Address);
        var content = new ByteArrayContent(Body);
        content.Headers.ContentType = Json;
        return new(HttpMethod.Post, Address) { Content = content };
    }
}
