namespace CreditsGraph.Importing;

/// <summary>What an import did, in sources and in what they brought that was not there before.</summary>
public sealed record ImportReport
{
    /// <summary>Sources that went in.</summary>
    public int Added { get; init; }

    /// <summary>Sources that were there already.</summary>
    public int Unchanged { get; init; }

    /// <summary>The titles of the films that went in, in order.</summary>
    public IReadOnlyList<string> Films { get; init; } = [];

    /// <summary>People that were not known before.</summary>
    public int People { get; init; }

    /// <summary>Organizations that were not known before.</summary>
    public int Organizations { get; init; }

    /// <summary>Credits that went in.</summary>
    public int Credits { get; init; }

    /// <summary>Reviews that went in.</summary>
    public int Reviews { get; init; }

    /// <summary>Publications that were not known before.</summary>
    public int Publications { get; init; }

    /// <summary>What the readers were not sure of.</summary>
    public int Issues { get; init; }
}
