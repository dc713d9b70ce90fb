using System.Collections.Immutable;
using System.Text;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Values, type references and directives (sections 2.9 to 2.12).</content>
public ref partial struct Parser
{
    /// <summary>Value (section 2.9); in a constant no variable may stand.</summary>
    private ValueNode ParseValue(bool isConst) => _kind switch
    {
        TokenKind.Name => ParseNamedValue(),
        TokenKind.Int or TokenKind.Float => ParseNumber(),
        TokenKind.String or TokenKind.BlockString => ParseString(),
        TokenKind.BracketOpen => ParseList(isConst),
        TokenKind.BraceOpen => ParseObject(isConst),
        TokenKind.Dollar when !isConst => ParseVariable(),
        _ => ParseNoValue(isConst),
    };

    private NullValueNode ParseNoValue(bool isConst)
    {
        FailExpecting(isConst ? "a constant value" : "a value");
        return new NullValueNode(From(_lexer.Start));
    }

    /// <summary>BooleanValue, NullValue and EnumValue (sections 2.9.3, 2.9.5 and 2.9.6).</summary>
    private ValueNode ParseNamedValue()
    {
        var start = _lexer.Start;
        if (SkipKeyword("true"u8))
            return new BooleanValueNode(true, From(start));
        if (SkipKeyword("false"u8))
            return new BooleanValueNode(false, From(start));
        if (SkipKeyword("null"u8))
            return new NullValueNode(From(start));
        var name = NameTable.Intern(_lexer.Text);
        Advance();
        return new EnumValueNode(name, From(start));
    }

    private ValueNode ParseNumber()
    {
        var (start, isFloat) = (_lexer.Start, _kind == TokenKind.Float);
        var text = Encoding.ASCII.GetString(_lexer.Text);
        Advance();
        return isFloat ? new FloatValueNode(text, From(start)) : new IntValueNode(text, From(start));
    }

    /// <summary>StringValue (section 2.9.4).</summary>
    private StringValueNode ParseString()
    {
        var (start, isBlock) = (_lexer.Start, _kind == TokenKind.BlockString);
        var text = _lexer.Text;
        var value = (isBlock, _lexer.HasEscapes) switch
        {
            (true, _) => BlockString.Decode(text[3..^3]),
            (_, true) => EscapeSequence.Decode(text[1..^1]),
            _ => Encoding.UTF8.GetString(text[1..^1]),
        };
        Advance();
        return new StringValueNode(value, isBlock, From(start));
    }

    /// <summary>ListValue (section 2.9.7).</summary>
    private ListValueNode ParseList(bool isConst)
    {
        var (start, mark) = (_lexer.Start, _pendingCount);
        if (Enter())
            Advance();
        while (!Failed && !Skip(TokenKind.BracketClose))
        {
            if (_kind == TokenKind.EndOfFile)
                FailExpecting("a value or \"]\"");
            Push(ParseValue(isConst));
        }

        Leave();
        return new ListValueNode(Take<ValueNode>(mark), From(start));
    }

    /// <summary>ObjectValue (section 2.9.8).</summary>
    private ObjectValueNode ParseObject(bool isConst)
    {
        var (start, mark) = (_lexer.Start, _pendingCount);
        if (Enter())
            Advance();
        while (!Failed && !Skip(TokenKind.BraceClose))
        {
            var fieldStart = _lexer.Start;
            if (_kind != TokenKind.Name)
                FailExpecting("a name or \"}\"");
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConst);
            Push(new ObjectFieldNode(name, value, From(fieldStart)));
        }

        Leave();
        return new ObjectValueNode(Take<ObjectFieldNode>(mark), From(start));
    }

    /// <summary>Variable (section 2.10).</summary>
    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name, From(start));
    }

    /// <summary>Type (section 2.11).</summary>
    private TypeNode ParseTypeReference()
    {
        var start = _lexer.Start;
        TypeNode type = _kind == TokenKind.BracketOpen ? ParseListType() : ParseNamedType();
        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, From(start)) : type;
    }

    private ListTypeNode ParseListType()
    {
        var start = _lexer.Start;
        if (Enter())
            Advance();
        var type = ParseTypeReference();
        Expect(TokenKind.BracketClose);
        Leave();
        return new ListTypeNode(type, From(start));
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _lexer.Start;
        if (_kind != TokenKind.Name)
            FailExpecting("a type");
        var name = ParseName();
        return new NamedTypeNode(name, From(start));
    }

    /// <summary>Directives (section 2.12).</summary>
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (_kind != TokenKind.At)
            return [];
        var mark = _pendingCount;
        while (_kind == TokenKind.At)
        {
            if (_pendingCount - mark == _options.MaxAllowedDirectives)
                Fail(_lexer.Start, $"More than {_options.MaxAllowedDirectives} directives stand at one place.");
            Push(ParseDirective(isConst));
        }

        return Take<DirectiveNode>(mark);
    }

    /// <summary>Directive (section 2.12).</summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = _lexer.Start;
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArguments(isConst);
        return new DirectiveNode(name, arguments, From(start));
    }

    /// <summary>Arguments (section 2.6).</summary>
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenOpen))
            return [];
        var mark = _pendingCount;
        do
        {
            var start = _lexer.Start;
            var name = ParseName();
            Expect(TokenKind.Colon);
            var value = ParseValue(isConst);
            Push(new ArgumentNode(name, value, From(start)));
        }
        while (!Failed && !Skip(TokenKind.ParenClose));
        return Take<ArgumentNode>(mark);
    }
}
