using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.Language.Ast;

/// <summary>Value (section 2.9).</summary>
public abstract record ValueNode(Location Location) : SyntaxNode(Location);

/// <summary>Variable (section 2.10); the name without its dollar sign.</summary>
public sealed record VariableNode(NameNode Name, Location Location) : ValueNode(Location);

/// <summary>IntValue (section 2.9.1), as written.</summary>
public sealed record IntValueNode(string Text, Location Location) : ValueNode(Location);

/// <summary>FloatValue (section 2.9.2), as written.</summary>
public sealed record FloatValueNode(string Text, Location Location) : ValueNode(Location);

/// <summary>StringValue (section 2.9.4): the value it stands for, and whether it is a block string.</summary>
public sealed record StringValueNode(string Value, bool IsBlock, Location Location) : ValueNode(Location);

/// <summary>BooleanValue (section 2.9.3).</summary>
public sealed record BooleanValueNode(bool Value, Location Location) : ValueNode(Location);

/// <summary>NullValue (section 2.9.5).</summary>
public sealed record NullValueNode(Location Location) : ValueNode(Location);

/// <summary>EnumValue (section 2.9.6).</summary>
public sealed record EnumValueNode(string Value, Location Location) : ValueNode(Location);

/// <summary>ListValue (section 2.9.7).</summary>
public sealed record ListValueNode(ImmutableArray<ValueNode> Items, Location Location) : ValueNode(Location);

/// <summary>ObjectValue (section 2.9.8).</summary>
public sealed record ObjectValueNode(ImmutableArray<ObjectFieldNode> Fields, Location Location) : ValueNode(Location);

/// <summary>ObjectField (section 2.9.8).</summary>
public sealed record ObjectFieldNode(NameNode Name, ValueNode Value, Location Location) : SyntaxNode(Location);

/// <summary>Type reference (section 2.11).</summary>
public abstract record TypeNode(Location Location) : SyntaxNode(Location);

/// <summary>NamedType (section 2.11).</summary>
public sealed record NamedTypeNode(NameNode Name, Location Location) : TypeNode(Location);

/// <summary>ListType (section 2.11).</summary>
public sealed record ListTypeNode(TypeNode Type, Location Location) : TypeNode(Location);

/// <summary>NonNullType (section 2.11); <paramref name="Type"/> is a named or a list type.</summary>
public sealed record NonNullTypeNode(TypeNode Type, Location Location) : TypeNode(Location);
