using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>The fields selected on one object type, in response order (CollectFields, specification section 6.3.2).</summary>
public sealed class SelectionSetPlan
{
    internal SelectionSetPlan(ObjectType type, FieldPlan[] fields) => (Type, FieldArray) = (type, fields);

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields in response order; those that a variable may leave out are among them.</summary>
    public IReadOnlyList<FieldPlan> Fields => FieldArray;

    internal FieldPlan[] FieldArray { get; }
}
