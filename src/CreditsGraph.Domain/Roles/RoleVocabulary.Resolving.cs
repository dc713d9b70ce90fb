using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

public sealed partial class RoleVocabulary
{
    // More qualifiers than this before one role are a list of words, not a role.
    private const int MostQualifiers = 3;
    private const int MostWords = 12;

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
        var qualifier = QualifierOf(spelled, out var rest);
        if ((Lookup(words) ?? Lookup(spelled)) is { } role)
        {
            var person = forPerson.GetValueOrDefault(string.Concat(words));
            return new RoleResolution(role, true, qualifier?.Name) { ForPerson = person };
        }
        if (qualifier is not null && rest.Length > 0 && Qualified(wording, spelled, 0) is { } qualified)
            return qualified;
        return new RoleResolution(Uncontrolled(wording, Department.Other), false, qualifier?.Name);
    }

    /// <summary>Whether the vocabulary knows the wording, qualified or not. Linear time.</summary>
    public bool Knows(string wording) => Resolve(wording).IsControlled;

    private RoleResolution? Qualified(string wording, string[] words, int depth)
    {
        if (depth == MostQualifiers || QualifierOf(words, out var rest) is not { } qualifier || rest.Length == 0)
            return null;
        var found = Lookup(rest);
        if (found is null)
            return Qualified(wording, rest, depth + 1) is { } deeper ? Compose(wording, qualifier, deeper) : null;
        return Compose(wording, qualifier, new RoleResolution(found, true, null));
    }

    private static RoleResolution Compose(string wording, RoleQualifier qualifier, RoleResolution inner)
    {
        var name = inner.Qualifier is null ? qualifier.Name : $"{qualifier.Name} {inner.Qualifier}";
        return qualifier.KeepsRole && inner.IsControlled
            ? inner with { Qualifier = name }
            : new RoleResolution(Uncontrolled(wording, inner.Role.Department), false, name);
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
