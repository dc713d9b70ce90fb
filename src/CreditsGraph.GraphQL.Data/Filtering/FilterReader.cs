using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>Reads a coerced filter into its shape and its values. Linear in the filter's size.</summary>
internal sealed class FilterReader(IServiceProvider services, ShapeWriter shape, bool inMemory)
{
    /// <summary>How deep filters may nest.</summary>
    public const int MaxDepth = 16;

    /// <summary>How many operations a filter may have.</summary>
    public const int MaxOperations = 100;

    private int _operations;
    private int _depth;

    /// <summary>The filter of rows of a type.</summary>
    /// <exception cref="GraphQLException">The filter is too large, or an id in it is malformed.</exception>
    public FilterNode.Combine Read(InputObject filter, Type type)
    {
        if (++_depth > MaxDepth)
            throw TooLarge("deep", MaxDepth);
        var parts = new List<FilterNode>(filter.Fields.Count);
        shape.Append('{');
        foreach (var (field, value) in filter.Fields)
        {
            if (ReadField(field.Name, (FilterBinding)field.Binding!, value, type) is { } part)
                parts.Add(part);
        }

        shape.Append('}');
        _depth--;
        return new(IsAnd: true, parts);
    }

    private FilterNode? ReadField(string name, FilterBinding binding, object? value, Type type)
    {
        if (value is null && binding is not FilterBinding.Operation and not FilterBinding.IdOperation)
            return null;
        shape.Append(name);
        return binding switch
        {
            FilterBinding.Operation operation => ReadOperation(operation.Kind, operation.IsNegated, value, type),
            FilterBinding.IdOperation operation => ReadOperation(operation.Kind, operation.IsNegated, Keys(value, operation), type),
            FilterBinding.Combine combine => ReadCombination(combine.IsAnd, (object?[])value!, type),
            FilterBinding.Member member =>
                new FilterNode.Member(member.Property, Read((InputObject)value!, member.Property.PropertyType)),
            FilterBinding.List list => ReadList(list.Kind, value!, type.GenericTypeArguments[0]),
            FilterBinding.Custom custom => ReadCustom(custom.Read(value!, services)),
            _ => throw new InvalidOperationException($"{binding} is no filter."),
        };
    }

    private FilterNode.Combine ReadCombination(bool isAnd, object?[] filters, Type type)
    {
        shape.Append(isAnd ? '&' : '|');
        return new(isAnd, Array.ConvertAll(filters, FilterNode (filter) => Read((InputObject)filter!, type)));
    }

    private FilterNode ReadList(ListOperation kind, object value, Type item)
    {
        if (kind != ListOperation.Any)
        {
            // The in-memory provider does not look into lists of texts or numbers: a delegate with the values does.
            shape.IsShared &= !inMemory || !FilterCompiler.IsLeaf(item);
            return new FilterNode.Items(kind, Read((InputObject)value, item));
        }

        Count();
        shape.Append((bool)value ? '+' : '-');
        return new FilterNode.Any((bool)value);
    }

    private FilterNode.Custom ReadCustom(CustomFilter custom)
    {
        Count();
        shape.Append('(').Append(custom.Shape).Append(')');
        var node = new FilterNode.Custom(custom, shape.Values.Count);
        foreach (var value in custom.Values)
            shape.AddValue(value, value.GetType());
        return node;
    }

    private FilterNode.Operation? ReadOperation(FilterOperation kind, bool isNegated, object? value, Type type)
    {
        Count();
        if (value is null)
        {
            shape.Append('~');
            return kind == FilterOperation.Eq ? new(kind, isNegated, -1) : null;
        }

        return new(kind, isNegated, kind == FilterOperation.In
            ? shape.AddValue(FilterValues.ToArray((object?[])value, type), type.MakeArrayType())
            : shape.AddValue(FilterValues.To(value, type), Nullable.GetUnderlyingType(type) ?? type));
    }

    private static object? Keys(object? value, FilterBinding.IdOperation operation) => value switch
    {
        null => null,
        object?[] ids => Array.ConvertAll(ids, id => (object?)Key(id!, operation)),
        _ => Key(value, operation),
    };

    private static long Key(object value, FilterBinding.IdOperation operation) =>
        NodeId.TryParse((string)value, out var id) && operation.IsType(id.TypeName)
            ? id.Key
            : throw new GraphQLException(NodeId.Invalid((string)value));

    private void Count()
    {
        if (++_operations > MaxOperations)
            throw TooLarge("long", MaxOperations);
    }

    private static GraphQLException TooLarge(string how, int limit) => new(
        new GraphQLError($"The filter is too {how}: at most {limit} {(how == "deep" ? "levels" : "operations")} are allowed in `where`.")
        {
            Code = DataErrorCodes.FilterTooLarge,
            Extensions = [new("limit", limit), new("argument", "where")],
        });
}
