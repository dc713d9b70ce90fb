using System.Collections;
using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>Makes the filter input types of entities, named and shaped as HotChocolate.Data's.</summary>
internal sealed class FilterTypes(SchemaBuilder builder, IReadOnlyList<FilterExtension> extensions)
{
    private static readonly (string Name, FilterOperation Kind)[] Equality = [("eq", FilterOperation.Eq), ("in", FilterOperation.In)];

    private static readonly (string Name, FilterOperation Kind)[] Ordering =
    [
        ("gt", FilterOperation.Gt), ("gte", FilterOperation.Gte), ("lt", FilterOperation.Lt), ("lte", FilterOperation.Lte),
    ];

    private static readonly (string Name, FilterOperation Kind)[] Text =
    [
        ("contains", FilterOperation.Contains), ("startsWith", FilterOperation.StartsWith), ("endsWith", FilterOperation.EndsWith),
    ];

    /// <summary>The filter input of an entity.</summary>
    public InputObjectType Of(Type entity)
    {
        var type = builder.OutputType(entity);
        return builder.GetOrAdd($"{type.Name}FilterInput", name => new InputObjectType(name), input =>
        {
            input.Description = $"Which `{type.Name}` objects to keep: all fields that are given must hold.";
            AddCombinations(input);
            foreach (var (property, name) in builder.FieldProperties(entity))
            {
                input.Fields.Add(new(name, OfProperty(type, property))
                {
                    Description = $"Keeps by `{name}`.",
                    Binding = new FilterBinding.Member(property),
                });
            }

            foreach (var extension in extensions.Where(extension => extension.Entity == entity))
                input.Fields.Add(extension.Define(builder));
        });
    }

    private static void AddCombinations(InputObjectType input)
    {
        var list = new ListType(new NonNullType(input));
        input.Fields.Add(new("and", list) { Description = "All of these must hold.", Binding = new FilterBinding.Combine(true) });
        input.Fields.Add(new("or", list) { Description = "One of these must hold.", Binding = new FilterBinding.Combine(false) });
    }

    private InputObjectType OfProperty(NamedType declaring, PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (property.Name == "Id")
            return IdOperations(declaring);
        if (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)))
            return ListOf(type.GenericTypeArguments[0]);
        return builder.OutputType(type) is { IsComposite: true } ? Of(type) : Operations(type);
    }

    private InputObjectType ListOf(Type item)
    {
        var itemFilter = builder.OutputType(item) is { IsComposite: true } ? Of(item) : Operations(item);
        var name = builder.OutputType(item).IsComposite
            ? $"ListFilterInputTypeOf{itemFilter.Name}"
            : $"List{itemFilter.Name}";
        return builder.GetOrAdd(name, created => new InputObjectType(created), input =>
        {
            input.Description = "Which lists to keep, by their items.";
            AddList(input, "all", itemFilter, ListOperation.All, "Every item must hold; an empty list does.");
            AddList(input, "none", itemFilter, ListOperation.None, "No item may hold.");
            AddList(input, "some", itemFilter, ListOperation.Some, "At least one item must hold.");
            AddList(input, "any", BuiltInScalars.Boolean, ListOperation.Any, "Whether there are items at all.");
        });
    }

    private static void AddList(InputObjectType input, string name, NamedType type, ListOperation kind, string description) =>
        input.Fields.Add(new(name, type)
        {
            Description = description,
            Binding = new FilterBinding.List(kind),
            Directives = [CostDirectives.CostOf(FilterCost.Operation)],
        });

    private InputObjectType IdOperations(NamedType type) =>
        builder.GetOrAdd("IdOperationFilterInput", name => new InputObjectType(name), input =>
        {
            input.Description = "Which global ids to keep.";
            foreach (var (name, kind) in Equality)
            {
                foreach (var negated in (bool[])[false, true])
                {
                    input.Fields.Add(new(NameOf(name, negated), ValueType(BuiltInScalars.Id, kind))
                    {
                        Description = Describe(name, negated),
                        Binding = new FilterBinding.IdOperation(kind, negated, typeName => IsNode(typeName)),
                        Directives = [CostDirectives.CostOf(FilterCost.Of(kind))],
                    });
                }
            }
        });

    private bool IsNode(string typeName) => builder.NodeTypes.ContainsKey(typeName);

    private InputObjectType Operations(Type type)
    {
        var leaf = builder.OutputType(type);
        var isText = type == typeof(string);
        var operations = type.IsEnum || type == typeof(bool) ? Equality : isText ? [.. Equality[..1], .. Text[..1], .. Equality[1..], .. Text[1..]] : [.. Equality, .. Ordering];
        return builder.GetOrAdd($"{leaf.Name}OperationFilterInput", name => new InputObjectType(name), input =>
        {
            input.Description = $"Which `{leaf.Name}` values to keep: all operations that are given must hold.";
            if (isText)
                AddCombinations(input);
            foreach (var (name, kind) in operations.Where(operation => type != typeof(bool) || operation.Kind == FilterOperation.Eq))
            {
                foreach (var negated in (bool[])[false, true])
                {
                    input.Fields.Add(new(NameOf(name, negated), ValueType(leaf, kind))
                    {
                        Description = Describe(name, negated),
                        Binding = new FilterBinding.Operation(kind, negated),
                        Directives = [CostDirectives.CostOf(FilterCost.Of(kind))],
                    });
                }
            }
        });
    }

    private static GraphQLType ValueType(NamedType leaf, FilterOperation kind) => kind != FilterOperation.In
        ? leaf
        : new ListType(leaf is EnumType or ScalarType { Name: "ID" } ? new NonNullType(leaf) : leaf);

    private static string NameOf(string name, bool negated) => !negated ? name : name == "eq" ? "neq" : $"n{name}";

    private static string Describe(string name, bool negated)
    {
        var what = name switch
        {
            "eq" => "equal to the value",
            "in" => "one of the values",
            "gt" => "greater than the value",
            "gte" => "greater than the value or equal to it",
            "lt" => "less than the value",
            "lte" => "less than the value or equal to it",
            "contains" => "text that contains the value; case and accents count",
            "startsWith" => "text that begins with the value; case and accents count",
            _ => "text that ends with the value; case and accents count",
        };
        return negated ? $"Not {what}." : $"{char.ToUpperInvariant(what[0])}{what[1..]}.";
    }
}
