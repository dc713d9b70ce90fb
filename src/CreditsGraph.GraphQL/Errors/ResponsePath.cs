namespace CreditsGraph.GraphQL.Errors;

/// <summary>
/// A response position: the way from the root of the response to one value, by response name or list index.
/// </summary>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, string? name, int index) => (Parent, Name, Index) = (parent, name, index);

    /// <summary>The position that holds this one; null at the root.</summary>
    public ResponsePath? Parent { get; }

    /// <summary>The response name of this step; null when the step is a list index.</summary>
    public string? Name { get; }

    /// <summary>The list index of this step, from 0; -1 when the step is a name.</summary>
    public int Index { get; }

    /// <summary>The position of a field below <paramref name="parent"/>.</summary>
    public static ResponsePath Append(ResponsePath? parent, string name) => new(parent, name, -1);

    /// <summary>The position of a list item below <paramref name="parent"/>.</summary>
    public static ResponsePath Append(ResponsePath? parent, int index) => new(parent, null, index);

    /// <summary>The steps from the root: strings and integers.</summary>
    public object[] ToArray()
    {
        var steps = new Stack<object>();
        for (var step = this; step is not null; step = step.Parent)
            steps.Push(step.Name ?? (object)step.Index);
        return [.. steps];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join('/', ToArray());
}
