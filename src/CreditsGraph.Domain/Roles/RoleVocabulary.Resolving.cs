using System.Collections.Concurrent;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

public sealed partial class RoleVocabulary
{
    // More qualifiers than this before one role are a list of words, not a role.
    internal const int MostQualifiers = 3;
    private const int MostWords = 12;
    private const int LongestRemembered = 80;
    private const int MostRemembered = 16_384;

    private readonly ConcurrentDictionary<string, RoleResolution?> remembered = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, RoleResolution?>.AlternateLookup<ReadOnlySpan<char>> rememberedSpans;
    private int rememberedCount;

    /// <summary>
    /// What a page's role wording means, whatever its case, number, verb form and language: "Assistant Editing" and
    /// "Assistant Editors" are one role. A wording outside the vocabulary is a role of its own, uncontrolled: under
    /// <see cref="Department.Other"/>, or in the department of the role that it qualifies. Linear time.
    /// </summary>
    public RoleResolution Resolve(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var words = RoleWords.Split(wording);
        var spelled = RoleWords.Spell(words);
        if (Known(words, spelled) is { } known)
            return known;
        var qualified = Qualified(spelled, 0);
        if (qualified is not { IsControlled: true } && ByStems(words) is { } other)
            return other;
        if (qualified is not null)
            return qualified.IsControlled
                ? qualified : qualified with { Role = Uncontrolled(wording, qualified.Role.Department) };
        return new RoleResolution(Uncontrolled(wording, Department.Other), false, NamedQualifier(spelled));
    }

    /// <summary>
    /// What the vocabulary knows the wording to mean; null where it does not. Cheaper than resolving it.
    /// </summary>
    public RoleResolution? Recognize(string wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return Recognize(wording.AsSpan(), out _);
    }

    /// <summary>
    /// The same of a stretch of a text, with the stretch as a string where it is known: the same string again for the
    /// same wording, and none for a wording that is surely no role's.
    /// </summary>
    public RoleResolution? Recognize(ReadOnlySpan<char> wording, out string text)
    {
        text = string.Empty;
        if (wording.Length <= LongestRemembered && outline.RulesOut(wording))
            return null;
        if (wording.Length <= LongestRemembered && rememberedSpans.TryGetValue(wording, out text!, out var resolution))
            return resolution;
        text = string.Empty;
        if (wording.Length <= LongestRemembered && !outline.MayHold(wording))
            return null;
        text = wording.ToString();
        return wording.Length > LongestRemembered ? Recognized(text) : Remember(text);
    }

    private RoleResolution? Remember(string wording)
    {
        var resolution = Recognized(wording);
        // Pages say the same words again and again; a page of nonsense must not fill the memory. A count of the
        // dictionary's own would stop all others who look.
        if (Interlocked.Increment(ref rememberedCount) > MostRemembered)
        {
            remembered.Clear();
            Interlocked.Exchange(ref rememberedCount, 0);
        }
        remembered[wording] = resolution;
        return resolution;
    }

    private RoleResolution? Recognized(string wording) =>
        RecognizedAs(wording) ?? (RoleWords.WithoutForms(wording) is { } plain ? RecognizedAs(plain) : null);

    private RoleResolution? RecognizedAs(string wording)
    {
        var words = RoleWords.Split(wording);
        if (words.Length is 0 or > MostWords)
            return null;
        if (words.Sum(word => word.Length) > outline.MostLetters
            || !outline.MayBegin(words[0], words.Length > 1 ? words[1] : string.Empty))
            return null;
        var spelled = RoleWords.Spell(words);
        return Known(words, spelled) ?? (Qualified(spelled, 0) is { IsControlled: true } qualified ? qualified : null)
            ?? ByStems(words);
    }

    private RoleResolution? Known(string[] words, string[] spelled)
    {
        if ((Lookup(words) ?? Lookup(spelled)) is not { } role)
            return null;
        return new RoleResolution(role, true, NamedQualifier(spelled))
        {
            ForPerson = forPerson.GetValueOrDefault(string.Concat(words)),
        };
    }

    // "Asst. Editor" says Assistant; the Key of "Key Grip" and the Set of "Set Decorator" qualify nothing.
    private string? NamedQualifier(string[] words) =>
        QualifierOf(words, out _) is { } qualifier
        && string.Concat(words).StartsWith(RoleWords.Key(qualifier.Name), StringComparison.Ordinal)
            ? qualifier.Name
            : null;

    // The role of an uncontrolled answer is the one that the wording qualifies.
    private RoleResolution? Qualified(string[] words, int depth)
    {
        if (depth == MostQualifiers || QualifierOf(words, out var rest) is not { } qualifier || rest.Length == 0)
            return null;
        var inner = Lookup(rest) is { } role ? new RoleResolution(role, true, null) : Qualified(rest, depth + 1);
        if (inner is null)
            return null;
        if (Composed(qualifier, inner) is { } composed && composed.Role != inner.Role)
            return composed;
        var name = inner.Qualifier is null ? qualifier.Name : $"{qualifier.Name} {inner.Qualifier}";
        return inner with { Qualifier = name, IsControlled = inner.IsControlled && qualifier.KeepsRole };
    }

    private RoleQualifier? QualifierOf(string[] words, out string[] rest)
    {
        for (var count = Math.Min(2, words.Length - 1); count > 0; count--)
        {
            if (!qualifiers.TryGetValue(string.Concat(words[..count]), out var qualifier))
                continue;
            rest = words[count..];
            return qualifier;
        }
        rest = [];
        return null;
    }

    private VocabularyRole? Lookup(string[] words)
    {
        if (words.Length is 0 or > MostWords)
            return null;
        return byWording.GetValueOrDefault(string.Concat(words))
            ?? Singulars(words).Select(byWording.GetValueOrDefault).FirstOrDefault(role => role is not null);
    }

    // "Associate Producers" has its plural last, "Directors of Photography" first.
    private static IEnumerable<string> Singulars(string[] words)
    {
        if (RoleWords.Singular(words[^1]) is { } last)
            yield return string.Concat([.. words[..^1], last]);
        if (words.Length > 1 && RoleWords.Singular(words[0]) is { } first)
            yield return string.Concat([first, .. words[1..]]);
    }

    private static VocabularyRole Uncontrolled(string wording, Department department) =>
        new(Slug.From(wording), wording.Trim(), department, null, [], []);
}
