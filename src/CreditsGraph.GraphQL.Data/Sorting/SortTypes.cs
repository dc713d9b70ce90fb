using System.Collections;
using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Sorting;

/// <summary>
/// Makes the sort input types of entities. A member can be sorted by when its values compare alike everywhere: text
/// and nullable members by the key that stands beside them (<c>Title</c> by <c>TitleKey</c>), others by themselves.
/// </summary>
internal sealed class SortTypes(SchemaBuilder builder)
{
    /// <summary>The sort input of an entity.</summary>
    public InputObjectType Of(Type entity)
    {
        var type = builder.OutputType(entity);
        return builder.GetOrAdd($"{type.Name}SortInput", name => new InputObjectType(name), input =>
        {
            input.Description = $"What to order `{type.Name}` objects by.";
            foreach (var (property, name) in builder.FieldProperties(entity))
            {
                if (FieldType(property) is not { } fieldType)
                    continue;
                input.Fields.Add(new(name, fieldType)
                {
                    Description = $"By `{name}`.",
                    Binding = new SortBinding(KeyOf(property), builder.IsNullable(property)),
                    Directives = [CostDirectives.CostOf(CostDirectives.CallWeight)],
                });
            }
        });
    }

    /// <summary>The member that is compared for a property: its key where it has one.</summary>
    private static PropertyInfo KeyOf(PropertyInfo property) =>
        property.DeclaringType!.GetProperty($"{property.Name}Key") ?? property;

    private NamedType? FieldType(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
            return null;
        if (KeyOf(property) == property && (type == typeof(string) || Nullable.GetUnderlyingType(type) is not null || type == typeof(bool)))
            return null;
        return builder.OutputType(type) is { IsComposite: true } ? Of(type) : Direction();
    }

    private EnumType Direction() => builder.GetOrAdd("SortEnumType", name => new EnumType(name), direction =>
    {
        direction.Description = "Which way to order.";
        direction.Values.Add(new("ASC") { Description = "The smallest first; null before every value.", RuntimeValue = false });
        direction.Values.Add(new("DESC") { Description = "The greatest first; null after every value.", RuntimeValue = true });
    });
}
