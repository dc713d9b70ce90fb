namespace CreditsGraph.Domain;

/// <summary>A newspaper, magazine, site or other body that reviews films.</summary>
public sealed class Publication
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>The name as the sources have it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The name in addresses; unique.</summary>
    public string Slug { get; init; } = "";

    /// <summary>What the publication says of films.</summary>
    public List<Review> Reviews { get; init; } = [];

    /// <summary>The sort key of <see cref="Name"/>.</summary>
    public TextKey NameKey { get; init; }
}
