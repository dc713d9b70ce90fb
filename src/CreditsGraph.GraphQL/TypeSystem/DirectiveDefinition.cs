using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A directive definition (section 3.13).</summary>
public sealed class DirectiveDefinition(string name, ImmutableArray<DirectiveLocation> locations)
{
    /// <summary>The name, without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may stand, in declaration order.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; } = locations;

    /// <summary>What it does, for people.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The arguments, in declaration order.</summary>
    public MemberCollection<InputValueDefinition> Arguments { get; } = new(argument => argument.Name);
}
