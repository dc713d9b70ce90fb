namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>The identity of a <see cref="MergeSet"/>: equal for the same members in any order.</summary>
internal readonly struct MergeSetKey(int[] places, MergeChecks checks) : IEquatable<MergeSetKey>
{
    private readonly int[] _places = places;
    private readonly MergeChecks _checks = checks;

    /// <inheritdoc/>
    public bool Equals(MergeSetKey other) =>
        _checks == other._checks && _places.AsSpan().SequenceEqual(other._places);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MergeSetKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_checks);
        foreach (var place in _places)
            hash.Add(place);
        return hash.ToHashCode();
    }
}
