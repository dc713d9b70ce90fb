namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An input object (section 3.10).</summary>
public sealed class InputObjectType(string name) : NamedType(name)
{
    /// <summary>The fields, in declaration order.</summary>
    public MemberCollection<InputValueDefinition> Fields { get; } = new(field => field.Name);

    /// <summary>Whether exactly one field must be given, and not null (<c>@oneOf</c>, section 3.10.1).</summary>
    public bool IsOneOf { get; set; }

    /// <summary>
    /// Makes the CLR value that resolvers receive; null: they receive the <see cref="InputObject"/> itself.
    /// </summary>
    public Func<InputObject, object>? Create { get; set; }
}
