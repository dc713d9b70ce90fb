using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Resolves what hangs on objects' identity alone beside the objects themselves: it need not wait for them.
/// </summary>
internal static class Foresight
{
    /// <summary>The level below a field with stand-ins for its objects; null when nothing below could be resolved with them.</summary>
    public static Level? LevelBelow(FieldPlan field, RequestState state)
    {
        if (!state.Options.Batching
            || field.Definition.Resolver is not IForesees resolver
            || field.Selection is not { HasColumns: true } selection
            || !Array.Exists(selection.Columns, column => column.Definition.Resolver is INeedsIdentity)
            || state.ArgumentsOf(field).Arguments is not { } arguments)
            return null;
        var objects = resolver.Foresee(state.ContextOf(field, arguments, []));
        return new Level(selection, [.. objects]) { IsForeseen = true };
    }

    /// <summary>Takes over what was resolved for stand-ins, unless other objects came.</summary>
    public static void Adopt(Level level, Level foreseen, IForesees resolver)
    {
        if (level.Rows.Length != foreseen.Rows.Length)
            return;
        for (var row = 0; row < level.Rows.Length; row++)
        {
            if (level.Rows[row] is { } given && (foreseen.Rows[row] is not { } standIn || !resolver.IsSame(standIn, given)))
                return;
        }

        foreseen.Columns.CopyTo(level.Columns, 0);
    }
}
