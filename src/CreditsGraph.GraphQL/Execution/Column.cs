namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// The values of one field for the rows of a level. A value that is a <see cref="Errors.GraphQLError"/> stands for a
/// failure. For composite values, <see cref="Child"/> holds the objects below and <see cref="Offsets"/> where those of
/// each row begin; without offsets a row's object has the row's own index.
/// </summary>
internal sealed class Column(object?[] values)
{
    public object?[] Values { get; } = values;

    public Level? Child { get; set; }

    public int[]? Offsets { get; set; }

    /// <summary>Where the objects of a row begin in the child level.</summary>
    public int ChildIndex(int row) => Offsets is null ? row : Offsets[row];
}
