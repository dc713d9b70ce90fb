using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>A field of an entity's filter input that is no member of the entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Input">The CLR class of the field's values.</param>
/// <param name="Description">What the field asks.</param>
/// <param name="Read">The filter of a value of that class.</param>
public sealed record FilterExtension(
    Type Entity, string Name, Type Input, string Description, Func<object, IServiceProvider, CustomFilter> Read)
{
    internal InputValueDefinition Define(SchemaBuilder builder) => new(Name, builder.InputType(Input))
    {
        Description = Description,
        Binding = new FilterBinding.Custom(Read),
        Directives = [CostDirectives.CostOf(FilterCost.ExpensiveOperation)],
    };
}
