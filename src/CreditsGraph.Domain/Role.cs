namespace CreditsGraph.Domain;

/// <summary>What a contributor does on a film.</summary>
public sealed class Role
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>The English name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in addresses; unique.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Where the role belongs.</summary>
    public Department Department { get; init; }

    /// <summary>Whether the role is of the controlled vocabulary; otherwise it is a source's own word.</summary>
    public bool Controlled { get; init; }

    /// <summary>The key of <see cref="Broader"/>; null for none.</summary>
    public long? BroaderId { get; init; }

    /// <summary>
    /// The role that whoever holds this one may truthfully be said to hold too: a co-director is a director, an
    /// assistant director is not; null: there is none.
    /// </summary>
    public Role? Broader { get; init; }

    /// <summary>The roles that this one is the broader of, by name.</summary>
    public List<Role> Narrower { get; init; } = [];

    /// <summary>The credits in this role, by film, then in billing order.</summary>
    public List<Credit> Credits { get; init; } = [];

    /// <summary>The sort key of <see cref="Name"/>.</summary>
    public TextKey NameKey { get; init; }
}
