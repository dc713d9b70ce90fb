using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// The objects of one selection, over all their parents, in response order; and a column of values for each field
/// below that is resolved in batches.
/// </summary>
internal sealed class Level(SelectionPlan selection, object?[] rows)
{
    public SelectionPlan Selection { get; } = selection;

    /// <summary>The objects; null where the response has null.</summary>
    public object?[] Rows { get; } = rows;

    /// <summary>Whether the objects are stand-ins, which only what needs nothing but their identity is resolved for.</summary>
    public bool IsForeseen { get; init; }

    /// <summary>One a field of <see cref="SelectionPlan.Columns"/>; null while a field is left out.</summary>
    public Column?[] Columns { get; } = new Column?[selection.Columns.Length];

    /// <summary>Whether a field's column is still to be filled.</summary>
    public bool Lacks(FieldPlan field) =>
        Columns[field.Column] is null && (!IsForeseen || field.Definition.Resolver is INeedsIdentity);
}
