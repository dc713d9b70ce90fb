using System.Collections;
using System.Reflection;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Resolves by a method: once for all parents when the method is a batch resolver, else once a parent (at the root
/// there is one).
/// </summary>
internal sealed class MethodBatchResolver(BoundMethod call, bool isBatch) : BatchResolver, IRequiresMembers
{
    public IReadOnlyList<string> RequiredMembers => call.RequiredMembers;

    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        if (isBatch)
            return BatchResult.Of(ToList(await CallAsync(ParentList(context), context).ConfigureAwait(false), context));
        var values = new object?[context.Parents.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = await CallAsync(context.Parents[i], context).ConfigureAwait(false);
        return BatchResult.Of(values);
    }

    private async ValueTask<object?> CallAsync(object parent, BatchContext context)
    {
        try
        {
            return await ResultOf(call.Invoke(parent, context.Arguments, context)).ConfigureAwait(false);
        }
        catch (GraphQLException refusal)
        {
            return refusal.Error;
        }
    }

    // A method's parameter is a list of the parents' own type, which an array of that type can be.
    private static Array ParentList(BatchContext context)
    {
        var parents = Array.CreateInstance(context.Parents[0].GetType(), context.Parents.Count);
        for (var i = 0; i < context.Parents.Count; i++)
            parents.SetValue(context.Parents[i], i);
        return parents;
    }

    private static IReadOnlyList<object?> ToList(object? result, BatchContext context) => result switch
    {
        GraphQLError error => Enumerable.Repeat<object?>(error, context.Parents.Count).ToArray(),
        IReadOnlyList<object?> list => list,
        _ => ((IEnumerable)result!).Cast<object?>().ToArray(),
    };

    private static async ValueTask<object?> ResultOf(object? returned)
    {
        if (returned is Task task)
        {
            await task.ConfigureAwait(false);
            return task.GetType().GetProperty(nameof(Task<>.Result), BindingFlags.Public | BindingFlags.Instance)!.GetValue(task);
        }

        if (returned is not null && SchemaBuilder.IsTask(returned.GetType()))
        {
            var asTask = (Task)returned.GetType().GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null)!;
            return await ResultOf(asTask).ConfigureAwait(false);
        }

        return returned;
    }
}
