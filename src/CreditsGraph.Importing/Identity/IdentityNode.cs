namespace CreditsGraph.Importing.Identity;

/// <summary>
/// Something that means one somebody: a name, an id, or a name on one film. Nodes that mean the same are linked, and
/// the root of them all holds the contributor.
/// </summary>
internal class IdentityNode
{
    private IdentityNode? _parent;

    private KnownContributor? _holder;

    /// <summary>The contributor; null at a root: not known yet.</summary>
    public KnownContributor? Holder
    {
        get => _holder = _holder?.Survivor;
        set => _holder = value;
    }

    public IdentityNode Root
    {
        get
        {
            var node = this;
            while (node._parent is { } parent)
                node = parent;
            return node;
        }
    }

    /// <summary>
    /// Says that two nodes mean the same; tells of the contributor that turns out to be another one. The one with the
    /// lower key stays, which was there first.
    /// </summary>
    public static void Link(IdentityNode one, IdentityNode other, Action<KnownContributor, KnownContributor> merge)
    {
        var (left, right) = (one.Root, other.Root);
        if (left == right)
            return;
        right._parent = left;
        if (left.Holder is { } a && right.Holder is { } b && a != b)
        {
            var (survivor, merged) = a.Id < b.Id ? (a, b) : (b, a);
            left.Holder = survivor;
            survivor.HasNamesakes |= merged.HasNamesakes;
            merge(merged, survivor);
        }

        left.Holder ??= right.Holder;
    }

    /// <summary>Forgets the links, keeping the contributor that they led to.</summary>
    public void Settle()
    {
        if (_parent is null)
            return;
        Holder = Root.Holder;
    }

    /// <summary>Second half of <see cref="Settle"/>, when every node knows its contributor.</summary>
    public void Unlink() => _parent = null;
}
