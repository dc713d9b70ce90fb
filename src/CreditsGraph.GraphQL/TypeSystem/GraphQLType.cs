namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A type: a named type, or a list or non-null type around another (specification, section 3.4).</summary>
public abstract class GraphQLType
{
    /// <summary>The type without its list and non-null wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null wrapper.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.OfType : this;

    /// <summary>Whether null is no value of this type.</summary>
    public bool IsNonNull => this is NonNullType;

    /// <summary>The type as a reference is written: <c>[String!]!</c>.</summary>
    public abstract override string ToString();
}
