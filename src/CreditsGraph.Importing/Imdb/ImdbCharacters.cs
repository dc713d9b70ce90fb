using System.Text.Json;

namespace CreditsGraph.Importing.Imdb;

/// <summary>IMDb's column of characters: a JSON array of strings, or nothing.</summary>
internal static class ImdbCharacters
{
    /// <summary>The parts; null when the column holds something else.</summary>
    public static string[]? Read(string cell)
    {
        if (cell.Length == 0)
            return [];
        try
        {
            return JsonSerializer.Deserialize<string?[]>(cell)?.OfType<string>().Where(part => part.Length > 0).ToArray();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
