using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>What makes two selections the same: the type, and the same nodes under the same conditions in one order.</summary>
internal readonly struct SelectionKey(NamedType type, ImmutableArray<ConditionalSet> sources) : IEquatable<SelectionKey>
{
    private readonly NamedType _type = type;
    private readonly ImmutableArray<ConditionalSet> _sources = sources;

    public bool Equals(SelectionKey other)
    {
        if (_type != other._type || _sources.Length != other._sources.Length)
            return false;
        for (var i = 0; i < _sources.Length; i++)
        {
            if (_sources[i].Set != (object)other._sources[i].Set || _sources[i].Condition?.Key != other._sources[i].Condition?.Key)
                return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(RuntimeHelpers.GetHashCode(_type));
        foreach (var source in _sources)
            hash.Add(RuntimeHelpers.GetHashCode(source.Set));
        return hash.ToHashCode();
    }
}
