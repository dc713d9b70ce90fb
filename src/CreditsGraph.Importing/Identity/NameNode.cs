using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Identity;

/// <summary>A folded name of one kind of contributor, and what it was read with.</summary>
internal sealed class NameNode(ContributorKind kind, string folded) : IdentityNode
{
    private readonly List<KnownRecord> _records = [];

    public ContributorKind Kind => kind;

    public string Folded => folded;

    /// <summary>What the records of the name have as their key.</summary>
    public string Key { get; } = KeyOf(kind, folded);

    /// <summary>Whether the name alone may mean one somebody on all films: a person's of two words, any organization's.</summary>
    public bool IsFull { get; } = kind == ContributorKind.Organization || folded.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether one catalogue has two ids for the name, so that it means nobody alone.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Whether the name alone says who is meant.</summary>
    public bool Means => IsFull && !IsShared;

    public IReadOnlyList<KnownRecord> Records => _records;

    public static string KeyOf(ContributorKind kind, string folded) =>
        $"{(kind == ContributorKind.Person ? "Person" : "Organization")}:{Domain.Names.Beginning.Of(folded)}";

    /// <summary>The record of the name with an id, or without one; null for none yet.</summary>
    public KnownRecord? Find(IdNode? id)
    {
        foreach (var record in _records)
        {
            if (record.With == id)
                return record;
        }

        return null;
    }

    public KnownRecord Add(KnownRecord record)
    {
        IsShared |= record.With is { } id && _records.Exists(other => other.With is { } known && known.Scheme == id.Scheme && known != id);
        _records.Add(record);
        return record;
    }

    public void Remove(KnownRecord record) => _records.Remove(record);
}
