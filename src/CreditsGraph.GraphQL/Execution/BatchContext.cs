using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>What a batch resolver is given.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Field">The planned field: its definition, and what is selected below it.</param>
/// <param name="Arguments">The coerced arguments.</param>
/// <param name="Parents">The parents, never null; at the root one placeholder.</param>
/// <param name="Services">The services of the request.</param>
/// <param name="IsIncluded">Whether a planned field below is included in this request, as @skip and @include say.</param>
/// <param name="CancellationToken">Cancelled when the caller goes away or time is up.</param>
public sealed record BatchContext(
    Schema Schema,
    FieldPlan Field,
    FieldArguments Arguments,
    IReadOnlyList<object> Parents,
    IServiceProvider Services,
    Func<FieldPlan, bool> IsIncluded,
    CancellationToken CancellationToken)
{
    /// <summary>Where resolvers of the request put together what they ask of a store.</summary>
    public BatchScheduler Scheduler { get; init; } = new();

    /// <summary>What is selected below a field of the objects that the batch gives, wherever it is included.</summary>
    /// <param name="field">The field's name in the schema.</param>
    public IReadOnlyList<SelectionPlan> SelectionsOf(string field) =>
    [
        .. Field.Selection!.Sets.SelectMany(set => set.Fields)
            .Where(candidate => candidate.Definition.Name == field && IsIncluded(candidate)).Select(candidate => candidate.Selection!),
    ];
}
