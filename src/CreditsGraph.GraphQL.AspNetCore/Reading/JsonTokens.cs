using System.Text.Json;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>JSON's kinds of value, as messages name them.</summary>
internal static class JsonTokens
{
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        _ => "null",
    };
}
