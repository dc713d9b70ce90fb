namespace CreditsGraph.GraphQL.Building;

/// <summary>Says how long a field's list gets, for the cost of an operation.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length when no argument tells it; 0: it is not known.</summary>
    public int AssumedSize { get; init; }

    /// <summary>The arguments that tell the length: a number by itself, a list by its length.</summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>The length when none of the slicing arguments is given; 0: the assumed size.</summary>
    public int SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields below that hold the items.</summary>
    public string[] SizedFields { get; init; } = [];

    /// <summary>Whether exactly one of the slicing arguments must be given.</summary>
    public bool RequireOneSlicingArgument { get; init; }
}
