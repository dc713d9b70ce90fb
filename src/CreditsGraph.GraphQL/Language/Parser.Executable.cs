using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Operations, selections and fragments (sections 2.3 to 2.8 and 2.10).</content>
public ref partial struct Parser
{
    /// <summary>OperationDefinition as a selection set alone: an anonymous query (section 2.3).</summary>
    private OperationDefinitionNode ParseShorthandQuery()
    {
        var start = _lexer.Start;
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(null, OperationType.Query, null, [], [], selectionSet, From(start));
    }

    /// <summary>OperationDefinition (section 2.3).</summary>
    private OperationDefinitionNode ParseOperation(DefinitionStart start, OperationType operation)
    {
        Advance();
        var name = _kind == TokenKind.Name ? ParseName() : null;
        var variables = ParseOptionalMany<VariableDefinitionNode>(
            TokenKind.ParenOpen,
            static (ref Parser parser) => parser.ParseVariableDefinition(),
            TokenKind.ParenClose);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(
            start.Description, operation, name, variables, directives, selectionSet, From(start.Offset));
    }

    /// <summary>VariableDefinition (section 2.10).</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(description, variable, type, defaultValue, directives, From(start));
    }

    /// <summary>FragmentDefinition (section 2.8).</summary>
    private FragmentDefinitionNode ParseFragmentDefinition(DefinitionStart start)
    {
        Advance();
        if (IsKeyword("on"u8))
            FailExpecting("a fragment's name");
        var name = ParseName();
        var typeCondition = ParseTypeCondition();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(
            start.Description, name, typeCondition, directives, selectionSet, From(start.Offset));
    }

    private NamedTypeNode ParseTypeCondition()
    {
        if (!SkipKeyword("on"u8))
            FailExpecting("\"on\"");
        return ParseNamedType();
    }

    /// <summary>SelectionSet (section 2.4).</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var (start, mark) = (_lexer.Start, _pendingCount);
        Enter();
        Expect(TokenKind.BraceOpen);
        do
            Push(ParseSelection());
        while (!Failed && !Skip(TokenKind.BraceClose));
        Leave();
        return new SelectionSetNode(Take<SelectionNode>(mark), From(start));
    }

    /// <summary>Selection (section 2.4).</summary>
    private SelectionNode ParseSelection()
    {
        if (_kind == TokenKind.Spread)
            return ParseFragment();
        if (_kind != TokenKind.Name)
            FailExpecting("a field, a fragment or \"}\"");
        return ParseField();
    }

    /// <summary>Field (section 2.5).</summary>
    private FieldNode ParseField()
    {
        var start = _lexer.Start;
        if (++_fields > _options.MaxAllowedFields)
            Fail(start, $"The document has more than {_options.MaxAllowedFields} fields.");
        NameNode? alias = null;
        var name = ParseName();
        if (Skip(TokenKind.Colon))
            (alias, name) = (name, ParseName());
        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = _kind == TokenKind.BraceOpen ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, From(start));
    }

    /// <summary>FragmentSpread and InlineFragment (section 2.8).</summary>
    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on"u8);
        if (!hasCondition && _kind == TokenKind.Name)
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(name, spreadDirectives, From(start));
        }

        var typeCondition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, From(start));
    }

    /// <summary>Description (section 3.2): a string before a definition.</summary>
    private StringValueNode? ParseDescription() =>
        _kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;
}
