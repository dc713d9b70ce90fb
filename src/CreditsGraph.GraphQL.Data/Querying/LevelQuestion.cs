using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Data.Sorting;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data;

/// <summary>What a data field asks in one request: filter, order, page and columns, with the values in a shape writer.</summary>
/// <param name="Page">Which page; null where the list has none.</param>
/// <param name="Wanted">What is selected.</param>
/// <param name="Projection">The columns of the items.</param>
/// <param name="Filter">Which items; null for all.</param>
/// <param name="Order">The argument <c>order</c>; null for the default.</param>
internal sealed record LevelQuestion(
    PageArguments? Page, Wanted Wanted, ProjectionShape Projection, FilterNode? Filter, object?[]? Order)
{
    /// <summary>Reads a field's arguments and selection, and adds them to the shape.</summary>
    /// <exception cref="GraphQLException">An argument is refused.</exception>
    public static LevelQuestion Read(
        BatchContext context, ListOptions options, Type entity, ShapeWriter shape, bool inMemory)
    {
        var page = options.Paging is { } paging ? ReadPage(context, paging) : null;
        var wanted = Wanted.Of(context.Field, options.Paging is not null, context.IsIncluded);
        var projection = ProjectionShapes.Of(entity, wanted.Nodes, context.IsIncluded);
        shape.Append(projection.Key).Append(wanted.Cursors ? 'c' : '-').Append(wanted.Edges ? 'e' : '-').Append(wanted.PageInfo ? 'p' : '-');
        page?.AddTo(shape);
        var order = context.Arguments.Get<object?[]>("order");
        SortCompiler.AddTo(shape, order);
        var filter = context.Arguments.Get<InputObject>("where") is { } where
            ? new FilterReader(context.Services, shape, inMemory).Read(where, entity)
            : null;
        return new(page, wanted, projection, filter, order);
    }

    private static PageArguments ReadPage(BatchContext context, UsePagingAttribute paging)
    {
        var (page, error) = PageArguments.Read(context.Arguments, paging, context.Field.Definition.Coordinate);
        return page ?? throw new GraphQLException(error!);
    }
}
