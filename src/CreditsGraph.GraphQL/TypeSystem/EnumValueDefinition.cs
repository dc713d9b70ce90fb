using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>One value of an enum (section 3.9).</summary>
public sealed class EnumValueDefinition(string name)
{
    /// <summary>The name, unique in its enum.</summary>
    public string Name { get; } = name;

    /// <summary>What the value means, for people.</summary>
    public string? Description { get; init; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What resolvers give and take for it; the name where nothing else was said.</summary>
    public object RuntimeValue { get; init; } = name;
}
