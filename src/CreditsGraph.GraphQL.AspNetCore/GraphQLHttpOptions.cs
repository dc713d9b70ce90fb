namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>How a server speaks GraphQL over HTTP. Read once, when the endpoints are mapped.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The largest request body that is read, in bytes; a larger one is refused with 413. 1 MiB by default.</summary>
    public int MaxRequestSize { get; set; } = 1024 * 1024;

    /// <summary>How deep objects and lists may be nested in a request's JSON, its own object included. 64 by default.</summary>
    public int MaxJsonDepth { get; set; } = 64;

    /// <summary>
    /// Whether statuses are those of the GraphQL-over-HTTP draft of August 2026: 422 where a request is readable but
    /// wrong and 294 where <c>data</c> stands beside <c>errors</c>, for clients that ask for <c>application/json</c> too.
    /// By default they are those that the published server audits ask for: 400 and 200, and for clients that ask for
    /// <c>application/json</c> always 200 once the request itself is well formed.
    /// </summary>
    public bool DraftStatusCodes { get; set; }

    /// <summary>Whether queries may be sent by GET. True by default; mutations never may.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// Whether a GET request must carry the header <c>GraphQL-Preflight</c>, which no page of another origin can send
    /// without being asked first. False by default: GET runs queries only.
    /// </summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether <c>?sdl</c> and <c>/schema.graphql</c> answer with <see cref="Sdl"/>. True by default.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>The schema's text; null, the default, when there is none to be served.</summary>
    public Func<string>? Sdl { get; set; }

    /// <summary>
    /// The origins whose pages may call the server, such as <c>https://example.org</c>, or <c>*</c> for all.
    /// Empty by default: no page of another origin may.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];
}
