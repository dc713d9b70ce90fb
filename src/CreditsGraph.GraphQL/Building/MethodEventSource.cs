using System.Reflection;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Gets the events of a subscription from a method.</summary>
internal sealed class MethodEventSource(BoundMethod call) : EventSource
{
    private static readonly MethodInfo AsObjectsMethod =
        typeof(MethodEventSource).GetMethod(nameof(AsObjects), BindingFlags.NonPublic | BindingFlags.Static)!;

    public override IAsyncEnumerable<object> Subscribe(BatchContext context)
    {
        var events = call.Invoke(null, context.Arguments, context)
            ?? throw new InvalidOperationException($"The source of `{context.Field.Definition.Coordinate}` gave no stream.");
        if (events is IAsyncEnumerable<object> objects)
            return objects;
        // Events of a value type are boxed: a stream of them is no stream of objects.
        var type = events.GetType().GetInterfaces()
            .First(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));
        return (IAsyncEnumerable<object>)AsObjectsMethod.MakeGenericMethod(type.GenericTypeArguments[0])
            .Invoke(null, [events, context.CancellationToken])!;
    }

    private static async IAsyncEnumerable<object> AsObjects<T>(
        IAsyncEnumerable<T> events, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in events.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return message!;
    }
}
