using System.Collections;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// The objects in a field's value, in the order in which they are written: each takes one place in the level below, a
/// null or failed one too; lists take none of their own.
/// </summary>
internal static class Objects
{
    /// <summary>Adds the objects of a value of a type.</summary>
    public static void Flatten(GraphQLType type, object? value, List<object?> rows)
    {
        if (type.Nullable is not ListType list)
        {
            rows.Add(value is GraphQLError ? null : value);
            return;
        }

        foreach (var item in ItemsOf(value))
            Flatten(list.OfType, item, rows);
    }

    /// <summary>How many places the objects of a value of a type take.</summary>
    public static int Count(GraphQLType type, object? value)
    {
        if (type.Nullable is not ListType list)
            return 1;
        var count = 0;
        foreach (var item in ItemsOf(value))
            count += Count(list.OfType, item);
        return count;
    }

    private static IEnumerable ItemsOf(object? value) =>
        value is IEnumerable items and not string ? items : Array.Empty<object>();
}
