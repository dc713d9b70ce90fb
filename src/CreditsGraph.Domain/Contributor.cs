namespace CreditsGraph.Domain;

/// <summary>Somebody or something that a film credits: a person or an organization.</summary>
public abstract class Contributor
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>Person or organization.</summary>
    public ContributorKind Kind { get; init; }

    /// <summary>The name in reading order, without honorific.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name as an index lists it, family name first where it is known: "Sleeth, Lisa".</summary>
    public string SortName { get; init; } = "";

    /// <summary>The name in addresses; unique among contributors of the kind, and never changed once given.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What catalogues and registers call the contributor.</summary>
    public List<ExternalId> ExternalIds { get; init; } = [];

    /// <summary>How many films credit the contributor.</summary>
    public int FilmCount { get; set; }

    /// <summary>The contributor's credits, by film, then in billing order.</summary>
    public List<Credit> Credits { get; init; } = [];

    /// <summary>The sort key of <see cref="Name"/>.</summary>
    public TextKey NameKey { get; init; }

    /// <summary>The sort key of <see cref="SortName"/>.</summary>
    public TextKey SortNameKey { get; init; }
}
