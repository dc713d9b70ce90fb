using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>The refusals of paging arguments, with HotChocolate's codes and texts.</summary>
public static class PagingErrors
{
    /// <summary>The refusal of a page size; null when it is allowed.</summary>
    public static GraphQLError? Check(int? requested, UsePagingAttribute options, string coordinate) => requested switch
    {
        < 0 => Negative(requested.Value, coordinate),
        { } size when size > options.MaxPageSize => TooLarge(size, options.MaxPageSize, coordinate),
        _ => null,
    };

    /// <summary>The refusal of a cursor that cannot be read.</summary>
    public static GraphQLError InvalidCursor(string argument, string cursor) =>
        new($"The cursor specified in `{argument}` has an invalid format.")
        {
            Code = ErrorCodes.InvalidCursor,
            Extensions = [new("argument", argument), new("cursor", cursor)],
        };

    private static GraphQLError TooLarge(int requested, int max, string coordinate) =>
        new("The maximum allowed items per page were exceeded.")
        {
            Code = ErrorCodes.PageTooLarge,
            Extensions = [new("coordinate", coordinate), new("requestedItems", requested), new("maxAllowedItems", max)],
        };

    private static GraphQLError Negative(int requested, string coordinate) =>
        new("The requested number of values per page must be at least 0.")
        {
            Code = ErrorCodes.NegativePageSize,
            Extensions = [new("coordinate", coordinate), new("requestedItems", requested)],
        };
}
