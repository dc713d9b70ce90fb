using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution.Cost;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>What one execution of a plan knows: variables, flags, arguments as they are asked for, and errors.</summary>
internal sealed class RequestState
{
    private readonly bool[] _flags;
    private readonly (FieldArguments? Arguments, GraphQLError? Error)[] _arguments;
    private readonly VariableValues _variables;
    private Dictionary<SelectionSetPlan, FieldPlan[]>? _ordered;

    public RequestState(
        Schema schema,
        OperationPlan plan,
        VariableValues variables,
        IServiceProvider services,
        RequestExecutorOptions options,
        CancellationToken cancellationToken)
    {
        Schema = schema;
        Plan = plan;
        _variables = variables;
        Services = services;
        Options = options;
        CancellationToken = cancellationToken;
        _flags = plan.Conditions.Evaluate(variables);
        _arguments = plan.ArgumentsCount == 0 ? [] : new (FieldArguments?, GraphQLError?)[plan.ArgumentsCount];
    }

    public Schema Schema { get; }

    public OperationPlan Plan { get; }

    public RequestExecutorOptions Options { get; }

    public IServiceProvider Services { get; }

    /// <summary>Where resolvers put together what they ask of a store.</summary>
    public BatchScheduler Scheduler { get; } = new();

    /// <summary>The cost to report in the response; null when nobody asked.</summary>
    public OperationCost? ReportedCost { get; set; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The state in which one event of a subscription is executed.</summary>
    public RequestState ForEvent(CancellationToken cancellationToken) =>
        new(Schema, Plan, _variables, Services, Options, cancellationToken);

    public bool Includes(FieldPlan field) => Holds(field.Condition);

    /// <summary>The fields of a set in response order; those left out may be among them.</summary>
    public FieldPlan[] FieldsOf(SelectionSetPlan set) => set.Occurrences is null ? set.FieldArray : Ordered(set);

    /// <summary>Where a field stands in the document, as far as its nodes count.</summary>
    public IEnumerable<SourceLocation> LocationsOf(FieldPlan field) => field.Nodes
        .Where((_, index) => field.NodeConditions is null || Holds(field.NodeConditions[index]))
        .Select(node => Plan.Source.Locate(node.Location.Start));

    /// <summary>The arguments of a field, coerced once a request; an error when they cannot be.</summary>
    public (FieldArguments? Arguments, GraphQLError? Error) ArgumentsOf(FieldPlan field)
    {
        if (field.ConstantArguments is { } constant)
            return (constant, null);
        ref var slot = ref _arguments[field.ArgumentsIndex];
        if (slot == default)
            slot = ArgumentCoercion.Coerce(field.Definition.Arguments, field.Nodes[0].Arguments, _variables);
        return slot;
    }

    /// <summary>What the resolver of a field is given.</summary>
    public BatchContext ContextOf(FieldPlan field, FieldArguments arguments, IReadOnlyList<object> parents) =>
        new(Schema, field, arguments, parents, Services, Includes, CancellationToken) { Scheduler = Scheduler };

    /// <summary>What a client is told of an exception: a refusal as it is, a bug as one sentence, told in full to the operator.</summary>
    public GraphQLError Report(Exception exception, FieldPlan field)
    {
        if (exception is GraphQLException refusal)
            return refusal.Error;
        Options.OnUnexpectedError(field.Definition.Coordinate, exception);
        return new GraphQLError("Unexpected Execution Error");
    }

    private bool Holds(int condition) => condition < 0 || _flags[condition];

    private FieldPlan[] Ordered(SelectionSetPlan set)
    {
        _ordered ??= [];
        if (!_ordered.TryGetValue(set, out var fields))
        {
            var included = set.Occurrences!.Where(occurrence => Holds(occurrence.Condition));
            _ordered[set] = fields = [.. included.Select(occurrence => occurrence.Field).Distinct()];
        }

        return fields;
    }
}
