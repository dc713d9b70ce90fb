using System.Reflection;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Makes fields of members that the builder itself does not know, such as queryables.</summary>
public interface IFieldSource
{
    /// <summary>The field of a resolver member; null when the member is none of this source's.</summary>
    /// <param name="builder">The builder, to make types with.</param>
    /// <param name="parentType">The CLR type whose field this is; null at the query root.</param>
    /// <param name="member">The method or property.</param>
    FieldDefinition? TryCreate(SchemaBuilder builder, Type? parentType, MemberInfo member);

    /// <summary>Adds to a field that the builder made of a resolver method, such as arguments that attributes ask for.</summary>
    /// <param name="field">The field.</param>
    /// <param name="member">The method.</param>
    void Complete(FieldDefinition field, MemberInfo member)
    {
    }
}
