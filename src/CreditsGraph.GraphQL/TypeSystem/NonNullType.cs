namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A type without null (section 3.12).</summary>
public sealed class NonNullType : GraphQLType
{
    /// <summary>Wraps a nullable type; wrapping a non-null type is refused.</summary>
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(GraphQLType ofType) =>
        OfType = ofType is NonNullType
            ? throw new ArgumentException($"{ofType} is non-null already.", nameof(ofType))
            : ofType;

    /// <summary>The nullable type inside.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override NamedType Named => OfType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
