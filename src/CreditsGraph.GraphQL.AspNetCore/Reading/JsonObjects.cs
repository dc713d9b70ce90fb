using System.Text.Json;
using CreditsGraph.GraphQL.AspNetCore.Responding;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>Reads the members that are JSON objects.</summary>
internal static class JsonObjects
{
    /// <summary>Parses the variables from text known to be a JSON object; a key given twice, at any depth, is refused.</summary>
    public static RequestRefusal? Parse(ReadOnlyMemory<byte> text, int maxDepth, string member, RequestMembers members)
    {
        try
        {
            members.Variables = JsonDocument.Parse(
                text, new JsonDocumentOptions { MaxDepth = maxDepth, AllowDuplicateProperties = false });
            return null;
        }
        catch (JsonException)
        {
            return Refusals.DuplicateIn(member);
        }
    }

    /// <summary>Whether text of a URL is one JSON object or null; <paramref name="isNull"/> tells which.</summary>
    public static RequestRefusal? Check(ReadOnlySpan<byte> text, int maxDepth, string member, out bool isNull)
    {
        isNull = false;
        var where = $"`{member}`";
        if (JsonText.Check(text, where) is { } refusal)
            return refusal;
        try
        {
            var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = maxDepth });
            json.Read();
            var token = json.TokenType;
            while (json.Read())
            {
            }

            isNull = token == JsonTokenType.Null;
            return isNull || token == JsonTokenType.StartObject
                ? null
                : Refusals.WrongType(member, "an object", JsonTokens.Name(token));
        }
        catch (JsonException exception)
        {
            return JsonText.Refuse(text, where, exception);
        }
    }
}
