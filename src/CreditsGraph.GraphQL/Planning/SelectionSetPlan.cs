using System.Text;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>The fields selected on one object type, in response order (CollectFields, specification section 6.3.2).</summary>
public sealed class SelectionSetPlan
{
    internal SelectionSetPlan(ObjectType type, FieldPlan[] fields)
    {
        (Type, FieldArray) = (type, fields);
        TypeName = Encoding.UTF8.GetBytes(type.Name);
    }

    /// <summary>The object type.</summary>
    public ObjectType Type { get; }

    /// <summary>The fields in response order; those that a variable may leave out are among them.</summary>
    public IReadOnlyList<FieldPlan> Fields => FieldArray;

    internal FieldPlan[] FieldArray { get; }

    /// <summary>
    /// The occurrences of the fields, and the flag that includes each, where the order depends on variables: a field's
    /// place is that of its first occurrence that counts. Null where <see cref="Fields"/> is the order of every request.
    /// </summary>
    internal (FieldPlan Field, int Condition)[]? Occurrences { get; init; }

    /// <summary>The type's name in UTF-8, as <c>__typename</c> answers.</summary>
    internal byte[] TypeName { get; }
}
