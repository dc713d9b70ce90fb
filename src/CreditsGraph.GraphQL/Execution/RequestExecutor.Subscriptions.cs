using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

public sealed partial class RequestExecutor
{
    /// <summary>
    /// Subscribes (specification, section 6.2.3): the request passes everything that a query passes, then each event of
    /// its source is executed like a query of its own, under the time limit of one. Nothing is thrown.
    /// </summary>
    /// <param name="request">The request; a query or a mutation is answered as a stream of one response.</param>
    /// <param name="services">Where resolvers find their services, as long as the subscription lasts.</param>
    /// <param name="cancellationToken">Cancelled when the caller goes away: the source is left, the stream ends.</param>
    public async ValueTask<SubscriptionResult> SubscribeAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        RequestState? state = null;
        try
        {
            (state, var refusal) = Admit(request, services, cancellationToken);
            if (refusal is not null)
                return new(refusal);
            if (state!.Plan.Operation != OperationType.Subscription)
                return new(Once(await ExecuteAsync(request, services, cancellationToken).ConfigureAwait(false)));
            var source = CreateSourceEventStream(state, out var error);
            return source is null
                ? new(Refuse(ResultKind.ExecutionErrors, [error!], state.ReportedCost))
                : new(MapSourceToResponseEvent(source, state, cancellationToken));
        }
        catch (Exception exception)
        {
            _options.OnUnexpectedError("subscription", exception);
            return new(Refuse(ResultKind.InternalError, [new GraphQLError("Unexpected Execution Error")]));
        }
    }

    /// <summary>CreateSourceEventStream: the events, or why there are none.</summary>
    private static IAsyncEnumerable<object>? CreateSourceEventStream(RequestState state, out GraphQLError? error)
    {
        var field = RootField(state);
        (var arguments, error) = state.ArgumentsOf(field);
        if (error is null)
        {
            try
            {
                var context = state.ContextOf(field, arguments!, [Root]);
                return field.Definition.Subscribe is EventSource source
                    ? source.Subscribe(context)
                    : throw new InvalidOperationException($"`{field.Definition.Coordinate}` has no source of events.");
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                error = state.Report(exception, field);
            }
        }

        error = At(error, field, state);
        return null;
    }

    /// <summary>MapSourceToResponseEvent: a response an event; a failure of the source is a last response with its error.</summary>
    private async IAsyncEnumerable<ExecutionResult> MapSourceToResponseEvent(
        IAsyncEnumerable<object> source, RequestState state, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var events = source.GetAsyncEnumerator(cancellationToken);
        await using (events.ConfigureAwait(false))
        {
            while (true)
            {
                var (message, failure) = await NextAsync(events, state).ConfigureAwait(false);
                if (failure is not null)
                    yield return failure;
                if (message is null)
                    yield break;
                yield return await ExecuteSubscriptionEvent(state, message, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<(object? Message, ExecutionResult? Failure)> NextAsync(
        IAsyncEnumerator<object> events, RequestState state)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false) ? (events.Current, null) : default;
        }
        catch (OperationCanceledException)
        {
            return default;
        }
        catch (Exception exception)
        {
            var field = RootField(state);
            return (null, Refuse(ResultKind.ExecutionErrors, [At(state.Report(exception, field), field, state)]));
        }
    }

    private ValueTask<ExecutionResult> ExecuteSubscriptionEvent(
        RequestState state, object message, CancellationToken cancellationToken) =>
        GuardAsync(token => ExecuteAsync(state.ForEvent(token), message), cancellationToken);

    private static GraphQLError At(GraphQLError error, FieldPlan field, RequestState state) => error with
    {
        Path = ResponsePath.Append(null, field.ResponseName),
        Locations = error.Locations.IsEmpty ? [.. state.LocationsOf(field)] : error.Locations,
    };

    private static FieldPlan RootField(RequestState state) => state.Plan.Root.Single!.FieldArray[0];

#pragma warning disable CS1998 // One answer that is already there needs no await.
    private static async IAsyncEnumerable<ExecutionResult> Once(ExecutionResult result)
    {
        yield return result;
    }
#pragma warning restore CS1998
}
