using System.Globalization;
using System.Text;

namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// Reads the lexical tokens of well-formed UTF-8 one after the other (section 2.1): the longest token that fits,
/// ignored tokens skipped. It allocates nothing but the message of an error.
/// </summary>
internal ref struct Lexer(ReadOnlySpan<byte> utf8)
{
    private static readonly TokenKind[] Starts = MakeStarts();

    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _position;

    /// <summary>The kind of the token read last.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The first byte of the token read last.</summary>
    public int Start { get; private set; }

    /// <summary>The byte behind the token read last.</summary>
    public readonly int End => _position;

    /// <summary>Whether the string read last holds escape sequences.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>What is wrong with the token read last, when its kind is <see cref="TokenKind.Error"/>.</summary>
    public string? Error { get; private set; }

    /// <summary>Where it is wrong.</summary>
    public int ErrorOffset { get; private set; }

    /// <summary>The bytes of the token read last.</summary>
    public readonly ReadOnlySpan<byte> Text => _utf8[Start.._position];

    /// <summary>Reads the next token; at the end of the source it stays there.</summary>
    public void Read()
    {
        SkipIgnored();
        Start = _position;
        if (_position == _utf8.Length)
        {
            Kind = TokenKind.EndOfFile;
            return;
        }

        var kind = Starts[_utf8[_position]];
        Kind = kind switch
        {
            TokenKind.Name => ReadName(),
            TokenKind.Int => ReadNumber(),
            TokenKind.String => ReadString(),
            TokenKind.Spread => ReadSpread(),
            TokenKind.Error => Fail(_position, $"Unexpected character {Describe(_position)}."),
            _ => ReadPunctuator(kind),
        };
    }

    /// <summary>How a message names the character at an offset.</summary>
    public readonly string Describe(int offset)
    {
        if (offset >= _utf8.Length)
            return "<EOF>";
        _ = Rune.DecodeFromUtf8(_utf8[offset..], out var character, out _);
        if (character.Value is '\n' or '\r')
            return "a line break";
        var isInvisible = Rune.IsControl(character)
            || Rune.IsWhiteSpace(character)
            || Rune.GetUnicodeCategory(character) == UnicodeCategory.Format;
        return isInvisible ? $"U+{character.Value:X4}" : $"\"{character}\"";
    }

    private static TokenKind[] MakeStarts()
    {
        var starts = new TokenKind[256];
        for (var letter = 'a'; letter <= 'z'; letter++)
            starts[letter] = starts[char.ToUpperInvariant(letter)] = TokenKind.Name;
        for (var digit = '0'; digit <= '9'; digit++)
            starts[digit] = TokenKind.Int;
        (starts['_'], starts['-'], starts['"']) = (TokenKind.Name, TokenKind.Int, TokenKind.String);
        foreach (var (character, kind) in "!$&().:=@[]{|}".Zip(Enum.GetValues<TokenKind>()[2..]))
            starts[character] = kind;
        return starts;
    }

    private readonly byte Peek() => _position < _utf8.Length ? _utf8[_position] : (byte)0;

    private readonly bool IsAtNameCharacter()
    {
        var kind = Starts[Peek()];
        return kind == TokenKind.Name || (kind == TokenKind.Int && Peek() != '-');
    }

    private TokenKind Fail(int offset, string message)
    {
        (Error, ErrorOffset) = (message, offset);
        return TokenKind.Error;
    }

    /// <summary>Ignored: UnicodeBOM, WhiteSpace, LineTerminator, Comment, Comma (section 2.1.7).</summary>
    private void SkipIgnored()
    {
        while (_position < _utf8.Length)
        {
            switch (_utf8[_position])
            {
                case (byte)' ' or (byte)'\n' or (byte)',' or (byte)'\t' or (byte)'\r':
                    _position++;
                    break;
                case (byte)'#':
                    SkipComment();
                    break;
                case 0xEF when _utf8[_position..].StartsWith("\uFEFF"u8):
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private void SkipComment()
    {
        var length = _utf8[_position..].IndexOfAny((byte)'\n', (byte)'\r');
        _position = length < 0 ? _utf8.Length : _position + length;
    }

    private TokenKind ReadPunctuator(TokenKind kind)
    {
        _position++;
        return kind;
    }

    private TokenKind ReadSpread()
    {
        if (!_utf8[_position..].StartsWith("..."u8))
            return Fail(_position, "Expected \"...\", found \".\".");
        _position += 3;
        return TokenKind.Spread;
    }

    /// <summary>Name (section 2.1.9).</summary>
    private TokenKind ReadName()
    {
        do
            _position++;
        while (IsAtNameCharacter());
        return TokenKind.Name;
    }

    /// <summary>IntValue and FloatValue (sections 2.9.1 and 2.9.2), neither followed by a name or a dot.</summary>
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Int;
        if (Peek() == '-')
            _position++;
        if (!ReadIntegerPart())
            return TokenKind.Error;
        if (Peek() == '.')
        {
            _position++;
            kind = TokenKind.Float;
            if (!ReadDigits())
                return TokenKind.Error;
        }

        if (Peek() is (byte)'e' or (byte)'E')
        {
            _position++;
            kind = TokenKind.Float;
            if (Peek() is (byte)'+' or (byte)'-')
                _position++;
            if (!ReadDigits())
                return TokenKind.Error;
        }

        return Peek() == '.' || IsAtNameCharacter()
            ? Fail(_position, $"Expected the end of the number, found {Describe(_position)}.")
            : kind;
    }

    private bool ReadIntegerPart()
    {
        if (Peek() != '0')
            return ReadDigits();
        _position++;
        if (!char.IsAsciiDigit((char)Peek()))
            return true;
        Fail(_position, $"Expected no digit behind a leading 0, found {Describe(_position)}.");
        return false;
    }

    private bool ReadDigits()
    {
        var start = _position;
        while (char.IsAsciiDigit((char)Peek()))
            _position++;
        if (_position > start)
            return true;
        Fail(_position, $"Expected a digit, found {Describe(_position)}.");
        return false;
    }

    /// <summary>StringValue (section 2.9.4).</summary>
    private TokenKind ReadString()
    {
        if (_utf8[_position..].StartsWith("\"\"\""u8))
            return ReadBlockString();
        HasEscapes = false;
        _position++;
        while (true)
        {
            var run = _utf8[_position..].IndexOfAny("\"\\\n\r"u8);
            _position = run < 0 ? _utf8.Length : _position + run;
            if (Peek() == '\\')
            {
                if (!SkipEscape())
                    return TokenKind.Error;
                continue;
            }

            if (Peek() != '"')
                return Fail(_position, $"Expected a quote to end the string, found {Describe(_position)}.");
            _position++;
            return TokenKind.String;
        }
    }

    private bool SkipEscape()
    {
        HasEscapes = true;
        var rest = _utf8[_position..];
        var length = EscapeSequence.Read(rest, out _);
        _position += length;
        if (length > 0)
            return true;
        var end = rest[1..].IndexOfAny("\"\\\n\r "u8);
        var shown = Encoding.UTF8.GetString(rest[..Math.Min(end < 0 ? rest.Length : end + 1, 12)]);
        Fail(_position, $"Expected an escape sequence, found {shown.TrimEnd('\uFFFD')}.");
        return false;
    }

    private TokenKind ReadBlockString()
    {
        HasEscapes = false;
        _position += 3;
        while (true)
        {
            var run = _utf8[_position..].IndexOf("\"\"\""u8);
            if (run < 0)
            {
                _position = _utf8.Length;
                return Fail(_position, "Expected three quotes to end the block string, found <EOF>.");
            }

            _position += run + 3;
            if (_utf8[_position - 4] != '\\')
                return TokenKind.BlockString;
        }
    }
}
