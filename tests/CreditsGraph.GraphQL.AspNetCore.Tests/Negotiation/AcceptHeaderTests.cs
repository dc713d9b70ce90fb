using CreditsGraph.GraphQL.AspNetCore.Negotiation;
using CreditsGraph.GraphQL.AspNetCore.Responding;

namespace CreditsGraph.GraphQL.AspNetCore.Tests.Negotiation;

public sealed class AcceptHeaderTests
{
    public static TheoryData<string?, string> Headers => new()
    {
        { null, "GraphQLResponse" },
        { "", "GraphQLResponse" },
        { "application/graphql-response+json", "GraphQLResponse" },
        { "APPLICATION/GraphQL-Response+JSON", "GraphQLResponse" },
        { "application/graphql-response+json; charset=utf-8", "GraphQLResponse" },
        { "application/graphql-response+json; charset=\"UTF-8\"", "GraphQLResponse" },
        { "application/json", "LegacyJson" },
        { "Application/JSON", "LegacyJson" },
        { "application/json; charset=utf-8", "LegacyJson" },
        { "*/*", "Any" },
        { "application/*", "Any" },
        { "text/html, */*;q=0.8", "Any" },
        { "text/html, image/gif, *; q=.2, */*; q=.2", "Any" },
        { "application/graphql-response+json, application/json;q=0.9", "GraphQLResponse" },
        { "application/graphql-response+json;q=0.8, application/json;q=0.9", "LegacyJson" },
        { "application/json, application/graphql-response+json", "LegacyJson" },
        { "application/graphql-response+json, application/json", "GraphQLResponse" },
        { "application/json, text/plain, */*", "LegacyJson" },
        { "application/graphql-response+json, */*;q=0.1", "GraphQLResponse" },
        { "*/*, application/json;q=0", "GraphQLResponse" },
        { "*/*;q=0.5, application/graphql-response+json;q=0", "LegacyJson" },
        { "multipart/mixed, application/graphql-response+json", "GraphQLResponse" },
        { "text/event-stream, application/json;q=0.1", "LegacyJson" },
        { "text/html", "HC0063" },
        { "text/*", "HC0063" },
        { "application/xml", "HC0063" },
        { "multipart/mixed", "HC0063" },
        { "application/json;q=0", "HC0063" },
        { "*/*;q=0", "HC0063" },
        { "application/json; charset=utf-16", "HC0063" },
        { "application/json; charset=iso-8859-1, text/html", "HC0063" },
        { "nonsense", "HC0064" },
        { ",,,", "HC0064" },
        { "\"", "HC0064" },
        { "application/", "HC0064" },
        { ";q=1", "HC0064" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void A_header_chooses_a_format_or_is_refused(string? header, string expected)
    {
        var refusal = AcceptHeader.Negotiate(header, out var format);
        Assert.Equal(expected, refusal?.Error.Code ?? format.ToString());
    }

    [Fact]
    public void Several_headers_are_one_list()
    {
        var refusal = AcceptHeader.Negotiate(new(["text/html", "application/json;q=0.5"]), out var format);
        Assert.Null(refusal);
        Assert.Equal(ResponseFormat.LegacyJson, format);
    }
}
