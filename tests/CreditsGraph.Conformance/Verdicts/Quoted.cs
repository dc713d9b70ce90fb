using System.Globalization;
using System.Text;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>Text in quotes as the oracle writes it: JSON, nothing escaped that need not be.</summary>
internal static class Quoted
{
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
            quoted.Append(Escape(character));
        return quoted.Append('"').ToString();
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
        _ => character.ToString(),
    };
}
