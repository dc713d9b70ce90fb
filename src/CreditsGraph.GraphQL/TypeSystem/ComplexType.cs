namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An object or interface: a type with fields that can implement interfaces (sections 3.6 and 3.7).</summary>
public abstract class ComplexType(string name) : NamedType(name)
{
    /// <summary>The fields, in declaration order.</summary>
    public MemberCollection<FieldDefinition> Fields { get; } = new(field => field.Name);

    /// <summary>The interfaces named in the definition, in order.</summary>
    public List<InterfaceType> Interfaces { get; } = [];

    /// <summary>Adds a field behind the others, or at a place.</summary>
    public FieldDefinition AddField(FieldDefinition field, int? index = null)
    {
        field.DeclaringType = this;
        Fields.Insert(index ?? Fields.Count, field);
        return field;
    }
}
