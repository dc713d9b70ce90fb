namespace CreditsGraph.GraphQL.Data;

/// <summary>What the attributes of a data field say.</summary>
internal sealed record ListOptions(
    UsePagingAttribute? Paging, bool Filtering, bool Sorting, bool FirstOrDefault, IReadOnlyList<string> DefaultOrder);
