using System.Globalization;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>Where in an input value a problem lies: <c>$where.credits.some[0]</c>.</summary>
internal sealed record InputPath(InputPath? Parent, string Step)
{
    public InputPath Field(string name) => new(this, $".{name}");

    public InputPath Item(int index) => new(this, string.Create(CultureInfo.InvariantCulture, $"[{index}]"));

    public override string ToString()
    {
        var steps = new Stack<string>();
        for (var path = this; path is not null; path = path.Parent)
            steps.Push(path.Step);
        return string.Concat(steps);
    }
}
