using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Paging;

/// <summary>Which page of a computed list was asked for. Cursors are marked with the list's name and order.</summary>
internal sealed record PageRequest(string Coordinate, string Order, int? First, string? After, int? Last, string? Before)
{
    /// <summary>The sizes that every connection has.</summary>
    public static readonly UsePagingAttribute Sizes = new();

    public bool IsBackward => Last is not null && First is null;

    public int Size => (IsBackward ? Last : First) ?? Sizes.DefaultPageSize;

    /// <summary>Reads the four arguments of a connection field.</summary>
    public static PageRequest Of(BatchContext context, string order = "")
    {
        var given = context.Arguments;
        return new(
            context.Field.Definition.Coordinate,
            order,
            given.Get<int?>("first"),
            given.Get<string>("after"),
            given.Get<int?>("last"),
            given.Get<string>("before"));
    }

    /// <summary>Refuses sizes that are not allowed.</summary>
    public void Check()
    {
        if ((PagingErrors.Check(First, Sizes, Coordinate) ?? PagingErrors.Check(Last, Sizes, Coordinate)) is { } error)
            throw new GraphQLException(error);
    }

    public string Write(long[] rank) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes<string[]>(
        [Coordinate, Order, .. rank.Select(number => number.ToString(CultureInfo.InvariantCulture))]));

    /// <summary>The rank in a cursor; refused when it is none of this list and order.</summary>
    public long[] Read(string argument, string cursor)
    {
        try
        {
            var parts = Base64.IsValid(cursor) && cursor.Length > 0
                ? JsonSerializer.Deserialize<string?[]>(Convert.FromBase64String(cursor))
                : null;
            if (parts is [var list, var order, _, ..] && list == Coordinate && order == Order)
                return [.. parts.Skip(2).Select(number => long.Parse(number!, CultureInfo.InvariantCulture))];
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or ArgumentNullException)
        {
            // Refused below, like every other text that is no cursor.
        }

        throw new GraphQLException(PagingErrors.InvalidCursor(argument, cursor));
    }
}
