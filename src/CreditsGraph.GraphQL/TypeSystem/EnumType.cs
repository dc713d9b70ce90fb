namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An enum (section 3.9).</summary>
public sealed class EnumType(string name) : NamedType(name)
{
    private Dictionary<object, EnumValueDefinition>? _byRuntimeValue;

    /// <summary>The values, in declaration order.</summary>
    public MemberCollection<EnumValueDefinition> Values { get; } = new(value => value.Name);

    /// <summary>The value that stands for a CLR value; null when none does.</summary>
    public EnumValueDefinition? FindByRuntimeValue(object runtimeValue)
    {
        var map = _byRuntimeValue ??= Values.GroupBy(value => value.RuntimeValue).ToDictionary(g => g.Key, g => g.First());
        return map.GetValueOrDefault(runtimeValue);
    }
}
