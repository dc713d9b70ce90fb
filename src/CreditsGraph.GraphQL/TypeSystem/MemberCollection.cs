using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// Members of a definition, in declaration order and by name in constant time. The first of two members of one name
/// is found by name; both are listed, so that schema validation can refuse them.
/// </summary>
public sealed class MemberCollection<T>(Func<T, string> nameOf) : IReadOnlyList<T>
    where T : class
{
    private readonly List<T> _members = [];
    private readonly Dictionary<string, T> _byName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public int Count => _members.Count;

    /// <inheritdoc/>
    public T this[int index] => _members[index];

    /// <summary>The member of a name; null when there is none.</summary>
    public T? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether there is a member of a name, and which.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out T? member) => _byName.TryGetValue(name, out member);

    /// <summary>The place of a member, from 0; -1 when it is none of these.</summary>
    public int IndexOf(T member) => _members.IndexOf(member);

    /// <summary>Adds a member behind the others.</summary>
    public void Add(T member) => Insert(_members.Count, member);

    /// <summary>Adds a member at a place.</summary>
    public void Insert(int index, T member)
    {
        _members.Insert(index, member);
        _byName.TryAdd(nameOf(member), member);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
