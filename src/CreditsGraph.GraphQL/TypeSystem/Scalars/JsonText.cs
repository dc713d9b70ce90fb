using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Strings that come as JSON.</summary>
internal static class JsonText
{
    /// <summary>
    /// Reads a JSON string; false for any other value, and for an escaped surrogate without its other half.
    /// </summary>
    public static bool TryRead(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String)
            return false;
        try
        {
            text = value.GetString();
        }
        catch (InvalidOperationException)
        {
            // The only way in which a JSON string that was parsed says that its escapes make no text.
        }

        return text is not null;
    }
}
