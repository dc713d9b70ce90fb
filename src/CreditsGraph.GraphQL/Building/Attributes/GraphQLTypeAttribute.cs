namespace CreditsGraph.GraphQL.Building;

/// <summary>Says which CLR type stands for the field's type, where the member's own type cannot, as for a union of entities.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class GraphQLTypeAttribute(Type type) : Attribute
{
    /// <summary>The CLR type.</summary>
    public Type Type { get; } = type;
}
