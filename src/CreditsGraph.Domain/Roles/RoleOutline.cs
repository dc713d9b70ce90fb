using System.Runtime.CompilerServices;
using System.Text;
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

    // Makes a capital the small letter; of digits and small letters it makes themselves.
    private const int LowerCase = 0x20;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    // For each first letter or digit, which ones come second.
    private readonly ulong[] starts = new ulong[128];

    /// <param name="wordings">The folded wordings of roles, without blanks.</param>
    /// <param name="qualifiers">Those of qualifiers, which stand before a role.</param>
    public RoleOutline(IReadOnlyCollection<string> wordings, IReadOnlyCollection<string> qualifiers)
    {
        var first = wordings.Concat(qualifiers).Concat(RoleWords.ShortForms).ToList();
        MostLetters = (first.Max(key => key.Length) + 2) * (RoleVocabulary.MostQualifiers + 1);
        beginnings = Set(first.Select(key => key[..Math.Min(key.Length, Short)])
            .Concat(first.Select(key => key[..Math.Min(key.Length, Long)])));
        foreach (var key in first.Where(key => key.Length > 1 && key[0] < 128))
            starts[key[0] | LowerCase] |= SecondOf(key[1]);
    }

    /// <summary>No role wording has more letters.</summary>
    public int MostLetters { get; }

    /// <summary>
    /// Whether the two letters that the wording begins with already show that it is no role's: they do so for most names,
    /// and cost less than looking for what is remembered of it.
    /// </summary>
    public bool RulesOut(ReadOnlySpan<char> wording) =>
        wording.Length > 1 && char.IsAsciiLetterOrDigit(wording[0]) && char.IsAsciiLetterOrDigit(wording[1])
            && (starts[wording[0] | LowerCase] & SecondOf(wording[1])) == 0
            && Ascii.IsValid(wording) && !RoleWords.MayHaveForms(wording);

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

    // A bit for what stands second, letters of either case being one.
    private static ulong SecondOf(char c) => 1UL << ((c | LowerCase) & 63);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> keys) =>
        keys.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
