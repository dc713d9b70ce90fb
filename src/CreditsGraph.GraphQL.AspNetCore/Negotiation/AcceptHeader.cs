using CreditsGraph.GraphQL.AspNetCore.Responding;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CreditsGraph.GraphQL.AspNetCore.Negotiation;

/// <summary>
/// Chooses the response's media type (GraphQL over HTTP, "Accept"; RFC 9110, section 12.5.1): the higher quality, then
/// a type named over one meant by a wildcard, then the order of the header.
/// </summary>
internal static class AcceptHeader
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string Json = "application/json";
    private const string Anything = "*/*";

    /// <summary>The format to answer in, or the refusal of the header, in which case the format is the default.</summary>
    public static RequestRefusal? Negotiate(StringValues header, out ResponseFormat format)
    {
        format = ResponseFormat.GraphQLResponse;
        if (StringValues.IsNullOrEmpty(header) || header == GraphQLResponse)
            return null;
        if (header == Anything || header == Json)
        {
            format = header == Json ? ResponseFormat.LegacyJson : ResponseFormat.Any;
            return null;
        }

        if (!MediaTypeHeaderValue.TryParseList(header, out var types) || types.Count == 0)
            return Refusals.InvalidAccept;
        return Choose(types, out format);
    }

    private static RequestRefusal? Choose(IList<MediaTypeHeaderValue> types, out ResponseFormat format)
    {
        var response = Find(types, "graphql-response+json");
        var json = Find(types, "json");
        format = ResponseFormat.GraphQLResponse;
        if (response.Quality <= 0 && json.Quality <= 0)
            return Refusals.NotAcceptable;
        if (response.IsWildcard && json.IsWildcard)
            format = ResponseFormat.Any;
        else if (json.IsBefore(response))
            format = ResponseFormat.LegacyJson;
        return null;
    }

    /// <summary>The most specific entry that covers <c>application/subtype</c>; the first among equals.</summary>
    private static Match Find(IList<MediaTypeHeaderValue> types, string subtype)
    {
        var best = new Match(0, 0, int.MaxValue);
        for (var index = 0; index < types.Count; index++)
        {
            var specificity = Specificity(types[index], subtype);
            if (specificity > best.Specificity)
                best = new(specificity, types[index].Quality ?? 1, index);
        }

        return best;
    }

    private static int Specificity(MediaTypeHeaderValue type, string subtype)
    {
        if (type.MatchesAllTypes)
            return 1;
        if (!type.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
            return 0;
        if (type.MatchesAllSubTypes)
            return 2;
        return type.SubType.Equals(subtype, StringComparison.OrdinalIgnoreCase) && ContentTypeHeader.IsUtf8(type) ? 3 : 0;
    }

    /// <summary>How the header covers one media type; specificity 3 is by name, 2 and 1 by wildcard, 0 not at all.</summary>
    private readonly record struct Match(int Specificity, double Quality, int Index)
    {
        public bool IsWildcard => Specificity is 1 or 2;

        public bool IsBefore(Match other)
        {
            if (Quality != other.Quality)
                return Quality > other.Quality;
            return Specificity != other.Specificity ? Specificity > other.Specificity : Index < other.Index;
        }
    }
}
