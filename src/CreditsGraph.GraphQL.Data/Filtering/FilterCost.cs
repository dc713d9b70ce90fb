namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>What the operations of a filter weigh in the cost of an operation: HotChocolate's figures.</summary>
public static class FilterCost
{
    /// <summary>A comparison, and a question to a list.</summary>
    public const double Operation = 10;

    /// <summary>A comparison that looks into text.</summary>
    public const double ExpensiveOperation = 20;

    internal static double Of(FilterOperation operation) =>
        operation is FilterOperation.Contains or FilterOperation.StartsWith or FilterOperation.EndsWith
            ? ExpensiveOperation
            : Operation;
}
