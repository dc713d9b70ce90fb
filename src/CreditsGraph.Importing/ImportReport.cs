namespace CreditsGraph.Importing;

/// <summary>What an import did, in sources and in what they brought that was not there before.</summary>
public sealed record ImportReport
{
    /// <summary>How many films are named one by one.</summary>
    public const int MaxTitles = 10;

    /// <summary>Sources that were read.</summary>
    public int Read => Added + Changed + Unchanged + Refused.Count;

    /// <summary>Sources that went in.</summary>
    public int Added { get; init; }

    /// <summary>Sources that were there already.</summary>
    public int Unchanged { get; init; }

    /// <summary>Sources that were there with other contents and were read anew.</summary>
    public int Changed { get; init; }

    /// <summary>What changed in the first films of each changed source, a line each.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>People and organizations known before that gained films.</summary>
    public int Gained { get; init; }

    /// <summary>Sources of which nothing went in, one line for people each.</summary>
    public IReadOnlyList<string> Refused { get; init; } = [];

    /// <summary>The titles of the first films that went in, in order.</summary>
    public IReadOnlyList<string> Films { get; init; } = [];

    /// <summary>How many films went in.</summary>
    public int FilmCount { get; init; }

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

    /// <summary>What two parts of an import did together, the left one first.</summary>
    public static ImportReport operator +(ImportReport left, ImportReport right) => Add(left, right);

    /// <summary>What two parts of an import did together, the left one first.</summary>
    public static ImportReport Add(ImportReport left, ImportReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new()
        {
            Added = left.Added + right.Added,
            Unchanged = left.Unchanged + right.Unchanged,
            Changed = left.Changed + right.Changed,
            Changes = [.. left.Changes, .. right.Changes],
            Gained = left.Gained + right.Gained,
            Refused = [.. left.Refused, .. right.Refused],
            Films = [.. left.Films.Concat(right.Films).Take(MaxTitles)],
            FilmCount = left.FilmCount + right.FilmCount,
            People = left.People + right.People,
            Organizations = left.Organizations + right.Organizations,
            Credits = left.Credits + right.Credits,
            Reviews = left.Reviews + right.Reviews,
            Publications = left.Publications + right.Publications,
            Issues = left.Issues + right.Issues,
        };
    }
}
