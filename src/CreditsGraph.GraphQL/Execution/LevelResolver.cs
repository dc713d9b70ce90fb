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
        var fields = level.Selection.Columns;
        if (fields.Length == 0)
            return;
        if (serially || fields.Length == 1)
        {
            foreach (var field in serially ? state.FieldsOf(level.Selection.Single!) : fields)
            {
                if (field.Column >= 0)
                    await ResolveFieldAsync(level, field, state).ConfigureAwait(false);
            }

            return;
        }

        var tasks = new Task[fields.Length];
        for (var i = 0; i < fields.Length; i++)
            tasks[i] = ResolveFieldAsync(level, fields[i], state).AsTask();
        await Task.WhenAll(tasks).ConfigureAwait(false);
    }

    private static async ValueTask ResolveFieldAsync(Level level, FieldPlan field, RequestState state)
    {
        if (!state.Includes(field))
            return;
        state.CancellationToken.ThrowIfCancellationRequested();
        var parents = ParentsOf(level, field);
        var values = new object?[level.Rows.Length];
        if (parents.Count > 0)
            await FillAsync(values, parents, level, field, state).ConfigureAwait(false);
        var column = new Column(values);
        level.Columns[field.Column] = column;
        if (field.Selection is not { HasColumns: true } selection)
            return;
        column.Child = ChildLevel(column, selection, field.Definition.Type.Nullable);
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

    private static async ValueTask FillAsync(
        object?[] values, List<int> parents, Level level, FieldPlan field, RequestState state)
    {
        var result = await CallAsync(parents, level, field, state).ConfigureAwait(false);
        for (var i = 0; i < parents.Count; i++)
            values[parents[i]] = result.Error ?? result.Values![i];
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
            var context = new BatchContext(
                state.Schema, field, arguments!, rows, state.Services, state.Includes, state.CancellationToken);
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
