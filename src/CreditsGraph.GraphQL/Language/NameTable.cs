using System.Text;

namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// Strings for names, shared between documents: a name seen lately costs no allocation. The table has a fixed size; a
/// name takes the place of another with the same slot. Safe for threads: a slot is read and written whole.
/// </summary>
internal static class NameTable
{
    private const int Size = 4096;
    private const int LongestShared = 64;

    private static readonly string?[] Slots = new string?[Size];

    /// <summary>The string of an ASCII name.</summary>
    public static string Intern(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestShared)
            return Encoding.ASCII.GetString(name);
        ref var slot = ref Slots[Hash(name) % Size];
        var known = slot;
        if (known is not null && Ascii.Equals(name, known))
            return known;
        return slot = Encoding.ASCII.GetString(name);
    }

    // FNV-1a: documents choose the names, but a collision only costs the allocation that sharing saves.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var character in name)
            hash = (hash ^ character) * 16777619;
        return hash;
    }
}
