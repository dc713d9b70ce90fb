using System.Collections.Immutable;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution.Cost;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Executes requests against one schema: document (parsed, validated and planned once, then remembered), coerced
/// variables, levels resolved breadth first, response written in one pass. Safe for any number of threads.
/// </summary>
public sealed partial class RequestExecutor(Schema schema, RequestExecutorOptions? options = null)
{
    private static readonly object Root = new();
    private readonly RequestExecutorOptions _options = options ?? new();
    private readonly BoundedCache<ReadOnlyMemory<byte>, PreparedDocument> _documents =
        new((options ?? new()).DocumentCacheSize, BytesComparer.Instance);

    private readonly ConstantAnswers _constants = new(options ?? new());

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>The limits.</summary>
    public RequestExecutorOptions Options => _options;

    /// <summary>Executes a request. Refusals and failures are results; nothing is thrown.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">Where resolvers find their services: the scope of this request.</param>
    /// <param name="cancellationToken">Cancelled when the caller goes away.</param>
    public ValueTask<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken) =>
        GuardAsync(token => RunAsync(request, services, token), cancellationToken);

    /// <summary>Runs something under the time limit; what it throws becomes a result.</summary>
    private async ValueTask<ExecutionResult> GuardAsync(
        Func<CancellationToken, ValueTask<ExecutionResult>> run, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_options.Timeout);
        try
        {
            return await run(timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            return cancellationToken.IsCancellationRequested
                ? Refuse(ResultKind.Cancelled, [ExecutionMessages.Cancelled()])
                : Refuse(ResultKind.Timeout, [ExecutionMessages.Timeout(_options.Timeout)]);
        }
        catch (Exception exception)
        {
            _options.OnUnexpectedError("request", exception);
            return Refuse(ResultKind.InternalError, [new GraphQLError("Unexpected Execution Error")]);
        }
    }

    private async ValueTask<ExecutionResult> RunAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (state, refusal) = Admit(request, services, cancellationToken);
        if (state is null)
            return refusal!;
        if (state.Plan.Operation == OperationType.Subscription)
            return Refuse(ResultKind.OperationNotAllowed, [ExecutionMessages.NeedsStream()]);
        var result = await ExecuteAsync(state, Root).ConfigureAwait(false);
        if (state.ReportedCost is null)
            _constants.Keep(state.Plan, result);
        return result;
    }

    /// <summary>
    /// All that comes before execution: document, operation, plan, variables, cost. Gives a state to execute with, or
    /// the answer to a request that is not executed.
    /// </summary>
    private (RequestState? State, ExecutionResult? Answer) Admit(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var document = Prepare(request.Document);
        if (document.Kind != ResultKind.Success)
            return (null, Refuse(document.Kind, document.Errors));
        var (operation, operationError) = document.GetOperation(request.OperationName);
        if (operation is null)
            return (null, Refuse(ResultKind.OperationNotFound, [operationError!]));
        if (request.QueriesOnly && operation.Operation != OperationType.Query)
            return (null, Refuse(ResultKind.OperationNotAllowed, [ExecutionMessages.OnlyQueries()]));
        var (plan, planError) = document.PlanOf(operation, Schema, _options.Planning);
        if (plan is null)
            return (null, Refuse(ResultKind.ValidationError, [planError!]));
        if (request.Cost == CostMode.Enforce && _constants.Find(plan) is { } kept)
            return (null, kept);
        var variableErrors = new List<GraphQLError>();
        var variables = VariableCoercion.Coerce(plan.Variables, request.Variables, plan.Source, variableErrors);
        if (variableErrors.Count > 0)
            return (null, Refuse(ResultKind.VariableError, [.. variableErrors]));
        var state = new RequestState(Schema, plan, variables, services, _options, cancellationToken);
        return CheckCost(request.Cost, state) is { } answer ? (null, answer) : (state, null);
    }

    private ExecutionResult? CheckCost(CostMode mode, RequestState state)
    {
        if (mode == CostMode.Enforce && !_options.Cost.EnforceCostLimits)
            return null;
        var (cost, error) = CostLimit.Check(state, _options.Cost);
        if (mode != CostMode.Enforce)
            state.ReportedCost = cost;
        if (mode == CostMode.Validate)
            return CostOnly(cost);
        return error is null ? null : Refuse(ResultKind.ValidationError, [error], state.ReportedCost);
    }

    private PreparedDocument Prepare(ReadOnlyMemory<byte> text)
    {
        if (_documents.TryGet(text, out var known))
            return known;
        var copy = text.ToArray();
        var prepared = ParseAndValidate(copy);
        return _options.DocumentCacheSize > 0 ? _documents.Add(copy, prepared) : prepared;
    }

    private PreparedDocument ParseAndValidate(byte[] text)
    {
        var parsed = Parser.ParseDocument(text, _options.Parser);
        if (parsed.Document is not { } document)
            return new(null, ResultKind.SyntaxError, [parsed.Error!]);
        var errors = DocumentValidator.Validate(Schema, document, _options.Validation);
        return errors.IsEmpty
            ? new(document, ResultKind.Success, [])
            : new(null, ResultKind.ValidationError, errors);
    }

    /// <summary>ExecuteQuery, ExecuteMutation (specification, section 6.2).</summary>
    private static async ValueTask<ExecutionResult> ExecuteAsync(RequestState state, object rootValue)
    {
        var root = new Level(state.Plan.Root, [rootValue]);
        if (state.Plan.Root.HasColumns)
        {
            var serially = state.Plan.Operation == OperationType.Mutation;
            await LevelResolver.ResolveAsync(root, state, serially).ConfigureAwait(false);
        }

        var body = new JsonBuffer();
        try
        {
            return Write(root, state, body);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static ExecutionResult Write(Level root, RequestState state, JsonBuffer body)
    {
        var errors = new ExecutionErrors(state);
        body.WriteRaw("{\"data\":"u8);
        new ResponseWriter(state, body, errors).WriteData(root);
        var all = errors.All;
        if (!all.IsEmpty)
        {
            body.WriteRaw(",\"errors\":"u8);
            ErrorWriter.WriteAll(body, all);
        }

        WriteCost(body, state.ReportedCost);
        body.WriteRaw((byte)'}');
        return new(all.IsEmpty ? ResultKind.Success : ResultKind.ExecutionErrors, body, all);
    }

    private static ExecutionResult Refuse(
        ResultKind kind, ImmutableArray<GraphQLError> errors, OperationCost? reported = null)
    {
        var body = new JsonBuffer(1024);
        body.WriteRaw("{\"errors\":"u8);
        ErrorWriter.WriteAll(body, errors);
        WriteCost(body, reported);
        body.WriteRaw((byte)'}');
        return new(kind, body, errors);
    }

    private static ExecutionResult CostOnly(OperationCost cost)
    {
        var body = new JsonBuffer(256);
        body.WriteRaw((byte)'{');
        cost.WriteExtensions(body);
        body.WriteRaw((byte)'}');
        return new(ResultKind.Success, body, []);
    }

    private static void WriteCost(JsonBuffer body, OperationCost? reported)
    {
        if (reported is not { } cost)
            return;
        body.WriteRaw((byte)',');
        cost.WriteExtensions(body);
    }
}
