using System.Collections.Frozen;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Documents: which definition a keyword begins (section 2.2 and 3.1).</content>
public ref partial struct Parser
{
    private static readonly FrozenDictionary<string, DefinitionProduction> Executable =
        new Dictionary<string, DefinitionProduction>
        {
            ["query"] = static (ref Parser p, DefinitionStart start) => p.ParseOperation(start, OperationType.Query),
            ["mutation"] =
                static (ref Parser p, DefinitionStart start) => p.ParseOperation(start, OperationType.Mutation),
            ["subscription"] =
                static (ref Parser p, DefinitionStart start) => p.ParseOperation(start, OperationType.Subscription),
            ["fragment"] = static (ref Parser p, DefinitionStart start) => p.ParseFragmentDefinition(start),
            ["directive"] = static (ref Parser p, DefinitionStart start) => p.ParseDirectiveDefinition(start),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    // What may also stand behind "extend".
    private static readonly FrozenDictionary<string, DefinitionProduction> Extensible =
        new Dictionary<string, DefinitionProduction>
        {
            ["schema"] = static (ref Parser p, DefinitionStart start) => p.ParseSchemaDefinition(start),
            ["scalar"] = static (ref Parser p, DefinitionStart start) => p.ParseScalarType(start),
            ["type"] = static (ref Parser p, DefinitionStart start) => p.ParseObjectType(start),
            ["interface"] = static (ref Parser p, DefinitionStart start) => p.ParseInterfaceType(start),
            ["union"] = static (ref Parser p, DefinitionStart start) => p.ParseUnionType(start),
            ["enum"] = static (ref Parser p, DefinitionStart start) => p.ParseEnumType(start),
            ["input"] = static (ref Parser p, DefinitionStart start) => p.ParseInputObjectType(start),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private delegate DefinitionNode DefinitionProduction(ref Parser parser, DefinitionStart start);

    /// <summary>Document (section 2.2): one definition or more.</summary>
    private DocumentNode ParseDocument()
    {
        var start = _lexer.Start;
        do
            Push(ParseDefinition());
        while (!Failed && _kind != TokenKind.EndOfFile);
        return new DocumentNode(_source, Take<DefinitionNode>(0), From(start));
    }

    /// <summary>Definition (section 2.2).</summary>
    private DefinitionNode ParseDefinition()
    {
        if (_kind == TokenKind.BraceOpen)
            return ParseShorthandQuery();
        var start = new DefinitionStart(_lexer.Start, ParseDescription(), IsExtension: false);
        if (start.Description is null && SkipKeyword("extend"u8))
            return ParseDefinition(start with { IsExtension = true }, Extensible, "a definition to extend");
        return _kind == TokenKind.Name && Executable.ContainsKey(NameTable.Intern(_lexer.Text))
            ? ParseDefinition(start, Executable, "a definition")
            : ParseDefinition(start, Extensible, "a definition");
    }

    private DefinitionNode ParseDefinition(
        DefinitionStart start,
        FrozenDictionary<string, DefinitionProduction> productions,
        string expected)
    {
        if (_kind == TokenKind.Name
            && productions.TryGetValue(NameTable.Intern(_lexer.Text), out var production))
            return production(ref this, start);
        FailExpecting(expected);
        // Never seen: the document of a failed parse is thrown away.
        return new ScalarTypeDefinitionNode(null, ParseName(), false, [], From(start.Offset));
    }

    /// <summary>Where a definition begins, its description, and whether "extend" stands before it.</summary>
    private readonly record struct DefinitionStart(int Offset, StringValueNode? Description, bool IsExtension);
}
