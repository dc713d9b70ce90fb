namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that a CLR type stands for a union; its name is the type's.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public sealed class UnionTypeAttribute(params Type[] members) : Attribute
{
    /// <summary>The CLR types of the members, in order.</summary>
    public Type[] Members { get; } = members;
}
