using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Reads a value by a delegate; a field that takes arguments is given them.</summary>
public sealed class MemberResolver<TParent, TValue> : MemberResolver
    where TParent : class
{
    // One of the two is set.
    private readonly Func<TParent, TValue>? _read;
    private readonly Func<TParent, FieldArguments, TValue>? _readWith;
    private readonly LeafWriter<TValue>? _leaf;

    /// <summary>Reads a value that may depend on arguments.</summary>
    /// <param name="read">Reads the value from the parent.</param>
    /// <param name="type">The field's type; for a leaf it decides how values are written.</param>
    public MemberResolver(Func<TParent, FieldArguments, TValue> read, GraphQLType type)
        : this(type) => _readWith = read;

    /// <summary>Reads a value that needs no arguments.</summary>
    public MemberResolver(Func<TParent, TValue> read, GraphQLType type)
        : this(type) => _read = read;

    /// <summary>Writes with a writer of one's own, as ids do.</summary>
    public MemberResolver(Func<TParent, TValue> read, GraphQLType type, LeafWriter<TValue> leaf)
        : this(read, type) => _leaf = leaf;

    private MemberResolver(GraphQLType type) =>
        _leaf = type.Nullable is NamedType { IsLeaf: true } leaf ? LeafWriters.For<TValue>(leaf) : null;

    /// <inheritdoc/>
    public override object? Read(object parent, FieldArguments arguments) => Value(parent, arguments);

    /// <inheritdoc/>
    public override LeafStatus Write(object parent, FieldArguments arguments, JsonBuffer buffer) =>
        _leaf!.Write(Value(parent, arguments), buffer);

    private TValue Value(object parent, FieldArguments arguments)
    {
        // The comparison is what a cast costs least; a parent of a derived type takes the cast.
        var typed = parent.GetType() == typeof(TParent) ? Unsafe.As<TParent>(parent) : (TParent)parent;
        return _read is not null ? _read(typed) : _readWith!(typed, arguments);
    }
}
