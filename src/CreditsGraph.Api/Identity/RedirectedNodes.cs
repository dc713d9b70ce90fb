using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api.Identity;

/// <summary>Lets <c>node</c> and <c>nodes</c> find, under the id of a contributor that was merged, the one that has its credits.</summary>
internal sealed class RedirectedNodes(BatchResolver inner, NodeLoader nodes, string argument) : BatchResolver, IForesees
{
    /// <summary>Puts itself before the resolvers of both fields.</summary>
    public static Schema AddTo(Schema schema, NodeLoader nodes)
    {
        foreach (var (name, argument) in new[] { ("node", "id"), ("nodes", "ids") })
        {
            var field = schema.QueryType.Fields.Single(field => field.Name == name);
            field.Resolver = new RedirectedNodes((BatchResolver)field.Resolver!, nodes, argument);
        }

        return schema;
    }

    /// <inheritdoc/>
    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        var result = await inner.ResolveAsync(context).ConfigureAwait(false);
        if (result.Values is not [var value])
            return result;
        var found = value as object?[];
        var isAllThere = found is null ? value is not null : Array.TrueForAll(found, node => node is not null);
        if (isAllThere)
            return result;
        var ids = found is null ? [context.Arguments.Get<string>(argument)] : context.Arguments.Get<object?[]>(argument)!;
        var redirected = await RedirectAsync(found ?? [null], ids, context).ConfigureAwait(false);
        return BatchResult.Of([found is null ? redirected[0] : redirected]);
    }

    /// <inheritdoc/>
    public IReadOnlyList<object?> Foresee(BatchContext context) => ((IForesees)inner).Foresee(context);

    /// <inheritdoc/>
    public bool IsSame(object foreseen, object given) => ((IForesees)inner).IsSame(foreseen, given);

    private async Task<object?[]> RedirectAsync(object?[] found, object?[] texts, BatchContext context)
    {
        var missing = new Dictionary<int, NodeId>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is null && NodeId.TryParse((string?)texts[i], out var id) && id.TypeName is nameof(Person) or nameof(Organization))
                missing[i] = id;
        }

        if (missing.Count == 0)
            return found;
        var contexts = context.Services.GetRequiredService<IDbContextFactory<CatalogContext>>();
        var survivors = await MergedIds.SurvivorsAsync([.. missing.Values.Select(id => id.Key)], contexts, context.CancellationToken).ConfigureAwait(false);
        var redirected = missing.Where(pair => survivors.ContainsKey(pair.Value.Key)).ToList();
        if (redirected.Count == 0)
            return found;
        var loaded = await nodes.LoadAsync(
            context, [context.Field.Selection!], redirected.ConvertAll(pair => pair.Value with { Key = survivors[pair.Value.Key] })).ConfigureAwait(false);
        var all = (object?[])found.Clone();
        foreach (var (pair, node) in redirected.Zip(loaded))
            all[pair.Key] = node;
        return all;
    }
}
