using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Data.Projection;

/// <summary>
/// Turns selections into the expression that reads just what they need: an entity with the selected members, its to-one
/// neighbours within it. Lists are not projected: each is a level of its own.
/// </summary>
internal sealed class ProjectionBuilder(Func<FieldPlan, bool> isIncluded)
{
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The projection of a row for some selections, which are merged.</summary>
    public Expression Project(IReadOnlyList<SelectionPlan> selections, Expression row)
    {
        var types = selections.SelectMany(selection => selection.Sets)
            .Where(set => set.Type.RuntimeType is not null && row.Type.IsAssignableFrom(set.Type.RuntimeType))
            .GroupBy(set => set.Type.RuntimeType!)
            .ToList();
        if (!row.Type.IsAbstract)
            return ProjectAs(row.Type, [.. types.Where(type => type.Key == row.Type).SelectMany(type => type)], row);
        Expression projected = Expression.Constant(null, row.Type);
        foreach (var type in types)
        {
            var concrete = ProjectAs(type.Key, [.. type], Expression.Convert(row, type.Key));
            projected = Expression.Condition(Expression.TypeIs(row, type.Key), Expression.Convert(concrete, row.Type), projected);
        }

        return projected;
    }

    private MemberInitExpression ProjectAs(Type type, IReadOnlyList<SelectionSetPlan> sets, Expression row)
    {
        var bindings = new Dictionary<string, MemberBinding>(StringComparer.Ordinal);
        foreach (var group in sets.SelectMany(set => set.Fields).Where(isIncluded).GroupBy(field => field.Definition.Name))
            BindField(bindings, [.. group], type, row);
        return Expression.MemberInit(Expression.New(type), bindings.Values);
    }

    private void BindField(Dictionary<string, MemberBinding> bindings, IReadOnlyList<FieldPlan> fields, Type type, Expression row)
    {
        var resolver = fields[0].Definition.Resolver;
        if (resolver is IRequiresMembers requirements)
        {
            foreach (var name in requirements.RequiredMembers)
                Bind(bindings, type.GetProperty(name)!, row);
        }
        else if (resolver is MemberResolver { Member: PropertyInfo property })
        {
            if (IsEntity(property.PropertyType))
                BindNeighbour(bindings, property, fields, row);
            else
                Bind(bindings, property, row);
        }
    }

    private void BindNeighbour(
        Dictionary<string, MemberBinding> bindings, PropertyInfo property, IReadOnlyList<FieldPlan> fields, Expression row)
    {
        var neighbour = Expression.Property(row, property);
        var projected = Project([.. fields.Select(field => field.Selection!)], neighbour);
        var missing = Expression.Constant(null, property.PropertyType);
        var isRequired = _nullability.Create(property).ReadState == NullabilityState.NotNull;
        bindings[property.Name] = Expression.Bind(property, isRequired
            ? projected
            : Expression.Condition(Expression.Equal(neighbour, missing), missing, Expression.Convert(projected, property.PropertyType)));
    }

    private static void Bind(Dictionary<string, MemberBinding> bindings, PropertyInfo property, Expression row) =>
        bindings.TryAdd(property.Name, Expression.Bind(property, Expression.Property(row, property.DeclaringType == row.Type ? property : row.Type.GetProperty(property.Name)!)));

    private static bool IsEntity(Type type) => type.IsClass && type.GetProperty("Id")?.PropertyType == typeof(long);
}
