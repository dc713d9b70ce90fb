using System.Runtime.CompilerServices;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

/// <summary>
/// The first letters of all role wordings: most texts that a page asks for are names, and these rule out most
/// names before a string is made of them. Forms of a word differ at its end.
/// </summary>
internal sealed class RoleOutline
{
    // A plural changes no more than this many letters at a word's end.
    private const int Ending = 3;
    private const int Short = 2;
    private const int Long = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    /// <param name="wordings">The folded wordings of roles, without blanks.</param>
    /// <param name="qualifiers">Those of qualifiers, which stand before a role.</param>
    public RoleOutline(IReadOnlyCollection<string> wordings, IReadOnlyCollection<string> qualifiers)
    {
        var first = wordings.Concat(qualifiers).Concat(RoleWords.ShortForms).ToList();
        MostLetters = (first.Max(key => key.Length) + 2) * (RoleVocabulary.MostQualifiers + 1);
        beginnings = Set(first.Select(key => key[..Math.Min(key.Length, Short)])
            .Concat(first.Select(key => key[..Math.Min(key.Length, Long)])));
    }

    /// <summary>No role wording has more letters.</summary>
    public int MostLetters { get; }

    /// <summary>
    /// Whether the wording may be a role's: false only where it is none. <paramref name="wording"/> is short.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MayHold(ReadOnlySpan<char> wording)
    {
        Span<char> room = stackalloc char[NameFolding.RoomFor(wording)];
        var length = NameFolding.TryFold(wording, room);
        return length < 0 || RoleWords.MayHaveForms(wording) || MayHoldFolded(room[..length]);
    }

    /// <summary>Whether a role's wording may begin with these folded words.</summary>
    public bool MayBegin(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        // A lone letter is one word with what follows it.
        if (first.Length == 1 && second.Length > 0)
            return beginnings.Contains([first[0], second[0]]) || beginnings.Contains(first);
        return first.Length >= Long + Ending
            ? beginnings.Contains(first[..Long]) : beginnings.Contains(first[..Math.Min(first.Length, Short)]);
    }

    private bool MayHoldFolded(ReadOnlySpan<char> folded)
    {
        if (folded.Length == 0)
            return false;
        var blank = folded.IndexOf(' ');
        var rest = blank < 0 ? [] : folded[(blank + 1)..];
        return MayBegin(blank < 0 ? folded : folded[..blank], rest);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> keys) =>
        keys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
