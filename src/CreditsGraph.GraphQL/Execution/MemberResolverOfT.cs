using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Reads a value by a delegate; a field that takes arguments is given them.</summary>
/// <param name="read">Reads the value from the parent.</param>
/// <param name="type">The field's type; for a leaf it decides how values are written.</param>
public sealed class MemberResolver<TParent, TValue>(Func<TParent, FieldArguments, TValue> read, GraphQLType type)
    : MemberResolver
    where TParent : class
{
    private readonly LeafWriter<TValue>? _leaf =
        type.Nullable is NamedType { IsLeaf: true } leaf ? LeafWriters.For<TValue>(leaf) : null;

    /// <summary>Reads a value that needs no arguments.</summary>
    public MemberResolver(Func<TParent, TValue> read, GraphQLType type)
        : this((parent, _) => read(parent), type)
    {
    }

    /// <summary>Writes with a writer of one's own, as ids do.</summary>
    public MemberResolver(Func<TParent, TValue> read, GraphQLType type, LeafWriter<TValue> leaf)
        : this(read, type) => _leaf = leaf;

    /// <inheritdoc/>
    public override object? Read(object parent, FieldArguments arguments) => read((TParent)parent, arguments);

    /// <inheritdoc/>
    public override LeafStatus Write(object parent, FieldArguments arguments, JsonBuffer buffer) =>
        _leaf!.Write(read((TParent)parent, arguments), buffer);
}
