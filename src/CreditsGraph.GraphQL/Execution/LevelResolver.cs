using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Fills a level's columns, then the levels below: every batch resolver is called once a level with all its parents.
/// The recursion is as deep as the plan, whose depth is bounded.
/// </summary>
internal static class LevelResolver
{
    /// <summary>Resolves a level and everything below. Fields of one level run side by side unless asked to run in order.</summary>
    public static async ValueTask ResolveAsync(Level level, RequestState state, bool serially)
    {
        if (!serially)
        {
            await StartAll(level, state).ConfigureAwait(false);
            return;
        }

        foreach (var field in state.FieldsOf(level.Selection.Single!))
        {
            if (field.Column >= 0)
                await ResolveFieldAsync(level, field, state).ConfigureAwait(false);
        }
    }

    /// <summary>Starts the fields of a level, so that what they ask of a store can go there together.</summary>
    private static Task StartAll(Level level, RequestState state)
    {
        var fields = Array.FindAll(level.Selection.Columns, level.Lacks);
        if (fields.Length == 0)
            return Task.CompletedTask;
        return state.Scheduler.Together(() => fields.Length == 1
            ? ResolveFieldAsync(level, fields[0], state).AsTask()
            : Task.WhenAll(Array.ConvertAll(fields, field => ResolveFieldAsync(level, field, state).AsTask())));
    }

    private static async ValueTask ResolveFieldAsync(Level level, FieldPlan field, RequestState state)
    {
        if (!state.Includes(field))
            return;
        state.CancellationToken.ThrowIfCancellationRequested();
        var parents = ParentsOf(level, field);
        var values = new object?[level.Rows.Length];
        Level? foreseen = null;
        if (parents.Count > 0)
            foreseen = await FillAsync(values, parents, level, field, state).ConfigureAwait(false);
        var column = new Column(values);
        level.Columns[field.Column] = column;
        if (field.Selection is not { HasColumns: true } selection)
            return;
        column.Child = ChildLevel(column, selection, field.Definition.Type.Nullable);
        if (foreseen is not null)
            Foresight.Adopt(column.Child, foreseen, (IForesees)field.Definition.Resolver!);
        await ResolveAsync(column.Child, state, serially: false).ConfigureAwait(false);
    }

    /// <summary>The rows that select a field: all that are not null and of a type that has it.</summary>
    private static List<int> ParentsOf(Level level, FieldPlan field)
    {
        var parents = new List<int>(level.Rows.Length);
        for (var row = 0; row < level.Rows.Length; row++)
        {
            if (level.Rows[row] is { } parent
                && level.Selection.SetFor(parent) is { } set
                && Array.IndexOf(set.FieldArray, field) >= 0)
                parents.Add(row);
        }

        return parents;
    }

    /// <summary>Fills a field's values; gives the level below as it was foreseen, as far as it could be.</summary>
    private static async Task<Level?> FillAsync(
        object?[] values, List<int> parents, Level level, FieldPlan field, RequestState state)
    {
        var call = CallAsync(parents, level, field, state).AsTask();
        var foreseen = Foresight.LevelBelow(field, state);
        if (foreseen is not null)
            await Task.WhenAll(call, StartAll(foreseen, state)).ConfigureAwait(false);
        var result = await call.ConfigureAwait(false);
        for (var i = 0; i < parents.Count; i++)
            values[parents[i]] = result.Error ?? result.Values![i];
        return foreseen;
    }

    private static async ValueTask<BatchResult> CallAsync(
        List<int> parents, Level level, FieldPlan field, RequestState state)
    {
        var (arguments, error) = state.ArgumentsOf(field);
        if (error is not null)
            return BatchResult.Fail(error);
        var rows = new object[parents.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = level.Rows[parents[i]]!;
        if (field.Definition.Resolver is MemberResolver member)
            return BatchResult.Of(Array.ConvertAll(rows, row => ReadMember(member, row, arguments!, field, state)));
        try
        {
            var context = state.ContextOf(field, arguments!, rows);
            var resolver = (BatchResolver)field.Definition.Resolver!;
            return state.Options.Batching
                ? await resolver.ResolveAsync(context).ConfigureAwait(false)
                : await CallOneByOneAsync(resolver, context).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return BatchResult.Fail(state.Report(exception, field));
        }
    }

    /// <summary>Calls a resolver once a parent: slower, and the same answer, which tests hold against each other.</summary>
    private static async ValueTask<BatchResult> CallOneByOneAsync(BatchResolver resolver, BatchContext context)
    {
        var values = new object?[context.Parents.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var one = await resolver.ResolveAsync(context with { Parents = [context.Parents[i]] }).ConfigureAwait(false);
            values[i] = one.Error ?? one.Values![0];
        }

        return BatchResult.Of(values);
    }

    private static object? ReadMember(
        MemberResolver member, object row, Coercion.FieldArguments arguments, FieldPlan field, RequestState state)
    {
        try
        {
            return member.Read(row, arguments);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return state.Report(exception, field);
        }
    }

    private static Level ChildLevel(Column column, SelectionPlan selection, GraphQLType type)
    {
        if (type is not ListType)
            return new Level(selection, Array.ConvertAll(column.Values, value => value is GraphQLError ? null : value));
        var rows = new List<object?>();
        column.Offsets = new int[column.Values.Length];
        for (var row = 0; row < column.Values.Length; row++)
        {
            column.Offsets[row] = rows.Count;
            Objects.Flatten(type, column.Values[row], rows);
        }

        return new Level(selection, [.. rows]);
    }
}
