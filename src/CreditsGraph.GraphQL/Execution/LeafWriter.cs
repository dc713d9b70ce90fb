using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Writes values of one CLR type as one GraphQL leaf type, without boxing (result coercion, section 6.4.3).</summary>
public abstract class LeafWriter<T>
{
    /// <summary>Writes a value, or tells why not.</summary>
    public abstract LeafStatus Write(T value, JsonBuffer buffer);
}
