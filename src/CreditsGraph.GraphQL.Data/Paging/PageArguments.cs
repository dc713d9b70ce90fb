using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>Which page was asked for: forward from a cursor, or backward from one.</summary>
internal sealed record PageArguments(int Size, bool IsBackward, string? After, string? Before)
{
    /// <summary>Reads the paging arguments; a refusal carries the limit and what was asked.</summary>
    public static (PageArguments? Page, GraphQLError? Error) Read(
        FieldArguments arguments, UsePagingAttribute options, string coordinate)
    {
        var (first, last) = (arguments.Get<int?>("first"), arguments.Get<int?>("last"));
        if (PagingErrors.Check(first, options, coordinate) is { } firstError)
            return (null, firstError);
        if (PagingErrors.Check(last, options, coordinate) is { } lastError)
            return (null, lastError);
        var isBackward = last is not null && first is null;
        var size = (isBackward ? last : first) ?? Math.Min(options.DefaultPageSize, options.MaxPageSize);
        return (new(size, isBackward, arguments.Get<string>("after"), arguments.Get<string>("before")), null);
    }

    /// <summary>
    /// Adds the page to a shape. Its size is part of the shape and no value, so that databases plan for few rows; the
    /// cursors' values are added once the order is known.
    /// </summary>
    public void AddTo(ShapeWriter shape) =>
        shape.Append(IsBackward ? '<' : '>').Append(Size).Append(After is null ? '-' : 'a').Append(Before is null ? '-' : 'b');
}
