using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>Holds an operation's cost against the limits.</summary>
internal static class CostLimit
{
    /// <summary>The cost, and why the operation is refused; null when it may run.</summary>
    public static (OperationCost Cost, GraphQLError? Error) Check(RequestState state, CostOptions options)
    {
        if (state.Plan.KnownCost is Outcome known)
            return (known.Cost, known.Error);
        var outcome = Price(state, options);
        // Two requests may both come here first: they find the same.
        if (state.Plan.HasConstantCost)
            state.Plan.KnownCost = outcome;
        return (outcome.Cost, outcome.Error);
    }

    private static Outcome Price(RequestState state, CostOptions options)
    {
        var analyzer = new CostAnalyzer(state);
        var cost = analyzer.Analyze();
        var error = analyzer.Error;
        if (error is null && options.EnforceCostLimits)
        {
            error = cost.FieldCost > options.MaxFieldCost
                ? CostMessages.TooDear("field", cost.FieldCost, options.MaxFieldCost, analyzer.FindDearestList(figure => figure.FieldCost))
                : cost.TypeCost > options.MaxTypeCost
                    ? CostMessages.TooDear("type", cost.TypeCost, options.MaxTypeCost, analyzer.FindDearestList(figure => figure.TypeCost))
                    : null;
        }

        return new(cost, error);
    }

    private sealed record Outcome(OperationCost Cost, GraphQLError? Error);
}
