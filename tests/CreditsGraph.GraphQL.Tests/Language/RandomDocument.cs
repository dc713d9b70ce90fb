using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Tests.Language;

/// <summary>Makes syntax trees of every kind of node at random; the same seed makes the same tree.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Names = ["a", "B", "_", "on", "type", "query", "input", "extend", "x1"];

    private static readonly string[] Texts =
    [
        "", " ", "a", "é 😀", "\"", "\"\"\"", "\\", "a\nb", "  a\n b", "a\n", "\ta\n\t\tb", "a\r\nb", "\u0000\u007F", "a\n\n  b",
        "\uFEFF", "x\"\"\"\"y\\", "#no comment",
    ];

    private static readonly string[] Locations = ["FIELD", "QUERY", "OBJECT", "INPUT_FIELD_DEFINITION"];

    private readonly Random _random = new(seed);

    public DocumentNode Make() => new(new Source(""), Some(1, 4, Definition), default);

    private DefinitionNode Definition() => _random.Next(10) switch
    {
        0 => new OperationDefinitionNode(
            null, OperationType.Query, null, [], [], SelectionSet(0), default),
        1 => new OperationDefinitionNode(
            Text(), OperationType.Mutation, Name(), Some(0, 2, Variable), Directives(false), SelectionSet(0), default),
        2 => new FragmentDefinitionNode(Text(), Name("on"), NamedType(), Directives(false), SelectionSet(0), default),
        3 => new SchemaDefinitionNode(
            Text(), false, Directives(true), [new(OperationType.Subscription, NamedType(), default)], default),
        4 => new DirectiveDefinitionNode(Text(), Name(), Some(0, 3, Input), Flip(), Some(1, 3, Location), default),
        _ => TypeDefinition(),
    };

    private TypeDefinitionNode TypeDefinition() => _random.Next(6) switch
    {
        0 => new ScalarTypeDefinitionNode(Text(), Name(), false, Directives(true), default),
        1 => new ObjectTypeDefinitionNode(
            null, Name(), true, Some(0, 2, NamedType), Directives(true), Some(1, 3, Field), default),
        2 => new InterfaceTypeDefinitionNode(
            Text(), Name(), false, Some(0, 2, NamedType), Directives(true), Some(0, 3, Field), default),
        3 => new UnionTypeDefinitionNode(Text(), Name(), false, Directives(true), Some(0, 9, NamedType), default),
        4 => new EnumTypeDefinitionNode(Text(), Name(), false, Directives(true), Some(0, 3, EnumValue), default),
        _ => new InputObjectTypeDefinitionNode(Text(), Name(), false, Directives(true), Some(0, 3, Input), default),
    };

    private SelectionSetNode SelectionSet(int depth) => new(Some(1, 3, () => Selection(depth)), default);

    private SelectionNode Selection(int depth) => _random.Next(4) switch
    {
        0 => new FragmentSpreadNode(Name("on"), Directives(false), default),
        1 when depth < 3 => new InlineFragmentNode(
            Flip() ? NamedType() : null, Directives(false), SelectionSet(depth + 1), default),
        _ => new FieldNode(
            Flip() ? Name() : null,
            Name(),
            Some(0, 2, () => Argument(false)),
            Directives(false),
            depth < 3 && Flip() ? SelectionSet(depth + 1) : null,
            default),
    };

    private ArgumentNode Argument(bool isConst) => new(Name(), Value(isConst, 0), default);

    private ValueNode Value(bool isConst, int depth) => _random.Next(9) switch
    {
        0 when !isConst => Dollar(),
        1 => new FloatValueNode(Pick("0.5", "-1e9", "1.25E-3"), default),
        2 => new StringValueNode(Pick(Texts), Flip(), default),
        3 => new BooleanValueNode(Flip(), default),
        4 => new NullValueNode(default),
        5 => new EnumValueNode(Pick(Names), default),
        6 when depth < 3 => new ListValueNode(Some(0, 3, () => Value(isConst, depth + 1)), default),
        7 when depth < 3 => new ObjectValueNode(
            Some(0, 3, () => new ObjectFieldNode(Name(), Value(isConst, depth + 1), default)), default),
        _ => new IntValueNode(Pick("0", "-7", "123456789012345678901234567890"), default),
    };

    private VariableNode Dollar() => new(Name(), default);

    private VariableDefinitionNode Variable() => new(
        Text(), Dollar(), Type(0), Flip() ? Value(true, 0) : null, Directives(true), default);

    private FieldDefinitionNode Field() => new(
        Text(), Name(), Some(0, 3, Input), Type(0), Directives(true), default);

    private InputValueDefinitionNode Input() => new(
        Text(), Name(), Type(0), Flip() ? Value(true, 0) : null, Directives(true), default);

    private EnumValueDefinitionNode EnumValue() => new(Text(), Name(), Directives(true), default);

    private TypeNode Type(int depth) => _random.Next(4) switch
    {
        0 when depth < 3 => new ListTypeNode(Type(depth + 1), default),
        1 => new NonNullTypeNode(Flip() || depth > 2 ? NamedType() : new ListTypeNode(Type(depth + 1), default), default),
        _ => NamedType(),
    };

    private NamedTypeNode NamedType() => new(Name(), default);

    private ImmutableArray<DirectiveNode> Directives(bool isConst) =>
        Some(0, 2, () => new DirectiveNode(Name(), Some(0, 2, () => Argument(isConst)), default));

    private NameNode Location() => new(Pick(Locations), default);

    private StringValueNode? Text() => Flip() ? new StringValueNode(Pick(Texts), Flip(), default) : null;

    private NameNode Name(string? other = null)
    {
        var name = Pick(Names);
        return new NameNode(name == other ? "other" : name, default);
    }

    private bool Flip() => _random.Next(2) == 0;

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    private ImmutableArray<T> Some<T>(int least, int most, Func<T> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
