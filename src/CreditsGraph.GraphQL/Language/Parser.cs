using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// A recursive-descent parser over UTF-8 (specification, section 2 and appendix B). Time is linear in the source.
/// </summary>
/// <remarks>
/// The first error is kept; from then on the parser behaves as at the end of the source, so that every production
/// returns and no production needs to ask. What was built by then is thrown away.
/// </remarks>
public ref partial struct Parser
{
    private readonly Source _source;
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private TokenKind _kind;
    private int _previousEnd;
    private int _tokens;
    private int _fields;
    private int _depth;
    private GraphQLError? _error;
    // Nodes of the lists being parsed: the items of an inner list stand behind those of the outer ones.
    private SyntaxNode[] _pending;
    private int _pendingCount;

    private Parser(Source source, ParserOptions options)
    {
        (_source, _options) = (source, options);
        _lexer = new Lexer(source.Utf8.Span);
        _pending = ArrayPool<SyntaxNode>.Shared.Rent(64);
        CheckEncoding();
        Advance();
    }

    private delegate SyntaxNode Production(ref Parser parser);

    private readonly bool Failed => _error is not null;

    /// <summary>
    /// Parses a document: executable definitions, type system definitions and extensions, or all of them mixed.
    /// </summary>
    /// <param name="utf8">The source; the document keeps it, so it must not change afterwards.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    public static ParseResult ParseDocument(ReadOnlyMemory<byte> utf8, ParserOptions? options = null) =>
        ParseDocument(new Source(utf8), options);

    /// <summary>Parses a document from text.</summary>
    public static ParseResult ParseDocument(string text, ParserOptions? options = null) =>
        ParseDocument(new Source(text), options);

    /// <summary>Parses one value, which may hold variables.</summary>
    /// <exception cref="FormatException">The text is not one value.</exception>
    public static ValueNode ParseValue(string text) =>
        ParseWhole(text, static (ref Parser parser) => parser.ParseValue(isConst: false));

    /// <summary>Parses one type reference, such as <c>[String!]!</c>.</summary>
    /// <exception cref="FormatException">The text is not one type reference.</exception>
    public static TypeNode ParseType(string text) =>
        ParseWhole(text, static (ref Parser parser) => parser.ParseTypeReference());

    /// <summary>Parses one directive as applied in a schema, such as <c>@cost(weight: "10")</c>.</summary>
    /// <exception cref="FormatException">The text is not one directive.</exception>
    public static DirectiveNode ParseDirective(string text) =>
        ParseWhole(text, static (ref Parser parser) => parser.ParseDirective(isConst: true));

    private static ParseResult ParseDocument(Source source, ParserOptions? options)
    {
        var parser = new Parser(source, options ?? ParserOptions.Default);
        var document = parser.ParseDocument();
        parser.Release();
        return parser._error is { } error ? new ParseResult(source, error) : new ParseResult(source, document);
    }

    private delegate T Production<out T>(ref Parser parser);

    private static T ParseWhole<T>(string text, Production<T> production)
    {
        var parser = new Parser(new Source(text), ParserOptions.Default);
        var node = production(ref parser);
        parser.Expect(TokenKind.EndOfFile);
        parser.Release();
        return parser._error is { } error ? throw new FormatException($"{error.Message} In: {text}") : node;
    }

    private void Release()
    {
        ArrayPool<SyntaxNode>.Shared.Return(_pending, clearArray: true);
        _pending = [];
    }

    private void CheckEncoding()
    {
        var bytes = _source.Utf8.Span;
        if (Utf8.IsValid(bytes))
            return;
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done)
            offset += length;
        Fail(offset, $"Expected UTF-8, found the byte 0x{bytes[offset]:X2}.");
    }

    private void Advance()
    {
        if (Failed)
            return;
        _previousEnd = _lexer.End;
        _lexer.Read();
        _kind = _lexer.Kind;
        if (_kind == TokenKind.Error)
            Fail(_lexer.ErrorOffset, _lexer.Error!);
        else if (_kind != TokenKind.EndOfFile && ++_tokens > _options.MaxAllowedTokens)
            Fail(_lexer.Start, $"The document has more than {_options.MaxAllowedTokens} tokens.");
    }

    private void Fail(int offset, string message)
    {
        _error ??= new GraphQLError($"Syntax Error: {message}")
        {
            Code = ErrorCodes.DocumentSyntax,
            Locations = [_source.Locate(offset)],
        };
        _kind = TokenKind.EndOfFile;
    }

    private void FailExpecting(string expected)
    {
        if (!Failed)
            Fail(_lexer.Start, $"Expected {expected}, found {DescribeToken()}.");
    }

    private readonly string DescribeToken() => _kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Name => $"the name \"{Shorten()}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Shorten()}",
        TokenKind.String or TokenKind.BlockString => "a string",
        _ => $"\"{Shorten()}\"",
    };

    private readonly string Shorten()
    {
        var text = _lexer.Text;
        return text.Length <= 40 ? Encoding.ASCII.GetString(text) : Encoding.ASCII.GetString(text[..40]) + "…";
    }

    private bool Skip(TokenKind kind)
    {
        if (_kind != kind)
            return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (_kind == kind)
            Advance();
        else
            FailExpecting(Spelling(kind));
    }

    private static string Spelling(TokenKind kind) => kind switch
    {
        TokenKind.Name => "a name",
        TokenKind.EndOfFile => "<EOF>",
        _ => $"\"{PunctuatorText(kind)}\"",
    };

    private static string PunctuatorText(TokenKind kind) =>
        kind == TokenKind.Spread ? "..." : "!$&().:=@[]{|}"[kind - TokenKind.Bang].ToString();

    private readonly bool IsKeyword(ReadOnlySpan<byte> keyword) =>
        _kind == TokenKind.Name && _lexer.Text.SequenceEqual(keyword);

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsKeyword(keyword))
            return false;
        Advance();
        return true;
    }

    private bool Enter()
    {
        if (++_depth > _options.MaxAllowedRecursionDepth)
            Fail(_lexer.Start, $"The document is nested more than {_options.MaxAllowedRecursionDepth} levels deep.");
        return !Failed;
    }

    private void Leave() => _depth--;

    private readonly Location From(int start) => new(start, _previousEnd);

    /// <summary>Name (section 2.1.9).</summary>
    private NameNode ParseName()
    {
        var (start, value) = (_lexer.Start, "");
        if (_kind == TokenKind.Name)
            value = NameTable.Intern(_lexer.Text);
        Expect(TokenKind.Name);
        return new NameNode(value, From(start));
    }

    private void Push(SyntaxNode node)
    {
        if (_pendingCount == _pending.Length)
            Grow();
        _pending[_pendingCount++] = node;
    }

    private void Grow()
    {
        var larger = ArrayPool<SyntaxNode>.Shared.Rent(_pending.Length * 2);
        _pending.CopyTo(larger, 0);
        Release();
        _pending = larger;
    }

    /// <summary>The pending nodes from a mark on, taken away.</summary>
    private ImmutableArray<T> Take<T>(int mark)
        where T : SyntaxNode
    {
        var nodes = new T[_pendingCount - mark];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = Unsafe.As<T>(_pending[mark + i]);
        _pendingCount = mark;
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }

    /// <summary>One or more productions in brackets.</summary>
    private ImmutableArray<T> ParseMany<T>(TokenKind open, Production production, TokenKind close)
        where T : SyntaxNode
    {
        Expect(open);
        var mark = _pendingCount;
        do
            Push(production(ref this));
        while (!Failed && !Skip(close));
        return Take<T>(mark);
    }

    /// <summary>Nothing, or one or more productions in brackets.</summary>
    private ImmutableArray<T> ParseOptionalMany<T>(TokenKind open, Production production, TokenKind close)
        where T : SyntaxNode => _kind == open ? ParseMany<T>(open, production, close) : [];

    /// <summary>One or more productions between separators, of which one may stand first.</summary>
    private ImmutableArray<T> ParseSeparated<T>(TokenKind separator, Production production)
        where T : SyntaxNode
    {
        Skip(separator);
        var mark = _pendingCount;
        do
            Push(production(ref this));
        while (Skip(separator));
        return Take<T>(mark);
    }
}
