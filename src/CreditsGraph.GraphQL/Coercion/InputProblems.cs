namespace CreditsGraph.GraphQL.Coercion;

/// <summary>What was wrong with input values, in the order found; at most five are kept.</summary>
internal sealed class InputProblems
{
    private const int Kept = 5;
    private readonly List<(string Path, string Message)> _items = [];

    public IReadOnlyList<(string Path, string Message)> Items => _items;

    public bool Any => _items.Count > 0;

    /// <summary>Notes a problem; comes back as the null that stands for the value.</summary>
    public object? Add(InputPath path, string message)
    {
        if (_items.Count < Kept)
            _items.Add((path.ToString(), message));
        return null;
    }
}
