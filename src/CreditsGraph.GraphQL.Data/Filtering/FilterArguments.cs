using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>Adds the argument <c>where</c> to fields whose resolvers bear <see cref="UseFilteringAttribute{T}"/>.</summary>
public sealed class FilterArguments(SchemaBuilder schemaBuilder, IReadOnlyList<FilterExtension> extensions) : IFieldSource
{
    private readonly FilterTypes _filters = new(schemaBuilder, extensions);

    /// <inheritdoc/>
    public FieldDefinition? TryCreate(SchemaBuilder builder, Type? parentType, MemberInfo member) => null;

    /// <inheritdoc/>
    public void Complete(FieldDefinition field, MemberInfo member)
    {
        var attribute = member.GetCustomAttributes().FirstOrDefault(candidate =>
            candidate.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(UseFilteringAttribute<>));
        if (attribute is null)
            return;
        field.Arguments.Add(new("where", _filters.Of(attribute.GetType().GenericTypeArguments[0]))
        {
            Description = "What to consider; absent: everything.",
            Directives = [CostDirectives.CostOf(CostDirectives.CallWeight)],
        });
    }
}
