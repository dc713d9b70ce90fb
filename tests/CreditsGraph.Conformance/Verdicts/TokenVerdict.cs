using System.Text;
using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>The tokens of a source, each with its value and place; a malformed one ends them as an error.</summary>
internal static class TokenVerdict
{
    public static JsonNode Of(ConformanceCase given) =>
        new JsonArray([.. Read(given.Document, withPlaces: true).Select(token => JsonValue.Create(token))]);

    /// <summary>The tokens of a text in one line, without places: what a printer may not change.</summary>
    public static string Line(string text) => string.Join(' ', Read(text, withPlaces: false));

    private static List<string> Read(string text, bool withPlaces)
    {
        var source = new Source(text);
        var tokens = new List<string>();
        var lexer = new Lexer(source.Utf8.Span);
        for (lexer.Read(); lexer.Kind is not (TokenKind.EndOfFile or TokenKind.Error); lexer.Read())
            tokens.Add(Show(lexer) + (withPlaces ? Place(source, lexer.Start) : ""));
        if (lexer.Kind == TokenKind.Error)
            tokens.Add("Error" + Place(source, lexer.ErrorOffset));
        return tokens;
    }

    private static string Show(Lexer lexer) => lexer.Kind switch
    {
        TokenKind.BlockString => $"String({Quoted.Of(BlockString.Decode(lexer.Text[3..^3]))})",
        TokenKind.String => $"String({Quoted.Of(EscapeSequence.Decode(lexer.Text[1..^1]))})",
        TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{lexer.Kind}({Encoding.UTF8.GetString(lexer.Text)})",
        _ => Encoding.UTF8.GetString(lexer.Text),
    };

    private static string Place(Source source, int offset)
    {
        var place = source.Locate(offset);
        return $" {place.Line}:{place.Column}";
    }
}
