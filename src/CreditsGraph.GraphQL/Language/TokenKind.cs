namespace CreditsGraph.GraphQL.Language;

/// <summary>The lexical tokens (section 2.1.6).</summary>
internal enum TokenKind : byte
{
    /// <summary>No token begins with this byte, or the token is malformed.</summary>
    Error,

    /// <summary>The end of the source.</summary>
    EndOfFile,

    /// <summary><c>!</c></summary>
    Bang,

    /// <summary><c>$</c></summary>
    Dollar,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary><c>(</c></summary>
    ParenOpen,

    /// <summary><c>)</c></summary>
    ParenClose,

    /// <summary><c>...</c></summary>
    Spread,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    Equals,

    /// <summary><c>@</c></summary>
    At,

    /// <summary><c>[</c></summary>
    BracketOpen,

    /// <summary><c>]</c></summary>
    BracketClose,

    /// <summary><c>{</c></summary>
    BraceOpen,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>}</c></summary>
    BraceClose,

    /// <summary>Name.</summary>
    Name,

    /// <summary>IntValue.</summary>
    Int,

    /// <summary>FloatValue.</summary>
    Float,

    /// <summary>StringValue in single quotes.</summary>
    String,

    /// <summary>StringValue in triple quotes.</summary>
    BlockString,
}
