using System.Reflection;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Reads a field's value from its parent in place: no task, and for leaves no allocation a value.</summary>
public abstract class MemberResolver : FieldResolver
{
    /// <inheritdoc/>
    public sealed override bool IsMember => true;

    /// <summary>The member of the parent's CLR type that is read; null when the value is computed.</summary>
    public MemberInfo? Member { get; init; }

    /// <summary>The value, boxed.</summary>
    public abstract object? Read(object parent, FieldArguments arguments);

    /// <summary>Writes the value of a leaf field.</summary>
    public abstract LeafStatus Write(object parent, FieldArguments arguments, JsonBuffer buffer);
}
