namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>What the client asked the response to be.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status tells how the request ended.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>, asked for by name: the status is 200 once the request is well formed.</summary>
    LegacyJson,

    /// <summary>Anything at all (<c>*/*</c>): <c>application/json</c>, which every client reads, with telling statuses.</summary>
    Any,
}
