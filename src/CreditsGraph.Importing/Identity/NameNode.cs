using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Identity;

/// <summary>A folded name of one kind of contributor, and what it was read with.</summary>
internal sealed class NameNode(ContributorKind kind, string folded) : IdentityNode
{
    /// <summary>What the keys of people's names begin with.</summary>
    public const string OfPeople = "Person:";

    // Nearly every name has one record.
    private KnownRecord? _first;
    private List<KnownRecord>? _others;

    public ContributorKind Kind => kind;

    public string Folded => folded;

    /// <summary>What the records of the name have as their key.</summary>
    public string Key => KeyOf(kind, folded);

    /// <summary>Whether the name alone may mean one somebody on all films: a person's of two words, any organization's.</summary>
    public bool IsFull { get; } = kind == ContributorKind.Organization || folded.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether one catalogue has two ids for the name, so that it means nobody alone.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Whether the name alone says who is meant.</summary>
    public bool Means => IsFull && !IsShared;

    public IEnumerable<KnownRecord> Records => _first is null ? [] : _others is null ? [_first] : [_first, .. _others];

    public static string KeyOf(ContributorKind kind, string folded) =>
        $"{(kind == ContributorKind.Person ? OfPeople : "Organization:")}{Domain.Names.Beginning.Of(folded)}";

    /// <summary>The record of the name with an id, or without one; null for none yet.</summary>
    public KnownRecord? Find(IdNode? id) => _first?.With == id ? _first : _others?.Find(record => record.With == id);

    public KnownRecord Add(KnownRecord record)
    {
        IsShared |= record.With is { } id && Records.Any(other => other.With is { } known && known.Scheme == id.Scheme && known != id);
        if (_first is null)
            _first = record;
        else
            (_others ??= []).Add(record);
        return record;
    }

    /// <summary>A name that means somebody means whoever its ids mean.</summary>
    public void TakeHolder() => Holder = Means ? Holder ?? _first?.With?.Holder : null;

    public void Remove(KnownRecord record)
    {
        if (_first == record)
            (_first, _others) = (_others?[0], _others is { Count: > 1 } ? _others[1..] : null);
        else
            _others?.Remove(record);
    }
}
