using System.Text;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Tests.Language;

/// <summary>
/// The tokens of a source as text a table can hold: <c>Name(a) Colon Int(1)</c>, or the error and its offset.
/// </summary>
internal static class Tokens
{
    public static string Of(string source) => Of(Encoding.UTF8.GetBytes(source));

    public static string Of(byte[] utf8)
    {
        var lexer = new Lexer(utf8);
        var tokens = new List<string>();
        for (lexer.Read(); lexer.Kind is not (TokenKind.EndOfFile or TokenKind.Error); lexer.Read())
        {
            tokens.Add(lexer.Kind < TokenKind.Name
                ? lexer.Kind.ToString()
                : $"{lexer.Kind}({Encoding.UTF8.GetString(lexer.Text)})");
        }

        if (lexer.Kind == TokenKind.Error)
            tokens.Add($"Error({lexer.ErrorOffset}: {lexer.Error})");
        return string.Join(' ', tokens);
    }

    /// <summary>Each token's start and end.</summary>
    public static List<Location> Ranges(string source)
    {
        var lexer = new Lexer(Encoding.UTF8.GetBytes(source));
        var ranges = new List<Location>();
        for (lexer.Read(); lexer.Kind != TokenKind.EndOfFile; lexer.Read())
            ranges.Add(new Location(lexer.Start, lexer.End));
        return ranges;
    }
}
