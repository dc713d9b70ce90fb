namespace CreditsGraph.Store;

/// <summary>
/// That a name, alone or with an id, was read of somebody: what people are told apart and found again by. Every credit
/// under that name and id has this record, except those of a name that means somebody else on each film.
/// </summary>
public sealed class IdentityRecord
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>Kind and folded name: "Person:ann lee"; or "#7": that the external id with that key was named together with this one.</summary>
    public string Key { get; init; } = "";

    /// <summary>The key of the external id that the name was read with; 0: with none.</summary>
    public long ExternalIdId { get; init; }

    /// <summary>The key of the contributor that is meant.</summary>
    public long ContributorId { get; set; }

    /// <summary>The name as it is written best, of all ways that fold alike.</summary>
    public string Name { get; set; } = "";

    /// <summary>The name so written, as an index lists it.</summary>
    public string SortName { get; set; } = "";
}
