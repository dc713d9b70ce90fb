using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>What a field costs before its arguments, items and children are known.</summary>
/// <param name="Weight">What the field itself weighs: as <c>@cost</c> says, else 1 for an object or list and 0 for a leaf.</param>
/// <param name="ListSize">How long the list gets; null when nothing says so, and then one item is counted.</param>
internal readonly record struct FieldPrice(double Weight, ListSizeRule? ListSize)
{
    /// <summary>The price of a field.</summary>
    public static FieldPrice Of(FieldDefinition definition) => new(
        CostDirectives.WeightIn(definition.Directives) ?? (definition.Type.Named.IsComposite ? 1 : 0),
        CostDirectives.ListSizeIn(definition.Directives));
}
