using System.Text;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>The role word that a reading shows.</summary>
internal static class RoleNames
{
    /// <summary>
    /// The page's English role word in the singular ("Camera" of "Camera by", "Producer" of "Producers"); the role's
    /// English name for other languages and for verbs; the page's word for a role outside the vocabulary.
    /// </summary>
    public static string Shown(RolePart part, VocabularyRole role)
    {
        var wording = NameCase.OrdinaryTitle(WithoutMarks(WithoutBy(part.Wording)));
        if (!part.Resolution.IsControlled)
            return wording.Length > 0 ? Singular(wording) : part.Wording;
        if (role != part.Resolution.Role || IsVerb(wording) || Vocabulary.With.Has(wording))
            return role.Name;
        foreach (var form in new[] { Singular(wording), wording })
        {
            var resolution = RoleVocabulary.Current.Resolve(form);
            if (resolution.Role == role && IsEnglish(form, role))
                return form;
        }
        return part.Resolution.Qualifier is { } qualifier
            && !role.Name.StartsWith(qualifier.TrimEnd('-'), StringComparison.Ordinal)
            ? $"{qualifier} {role.Name}"
            : role.Name;
    }

    // Marks around the whole wording are the page's; "A" Camera Operator has its own.
    private static string WithoutMarks(string wording)
    {
        var plain = wording.Trim('*', ' ');
        return plain.Length > 2 && plain[0] is '“' or '"' && plain[^1] is '”' or '"' ? plain[1..^1] : plain;
    }

    private static bool IsEnglish(string wording, VocabularyRole role)
    {
        // "Scénario" folds to an English word and is none.
        if (!Ascii.IsValid(wording))
            return false;
        var folded = NameFolding.Fold(wording);
        var english = role.Labels[0];
        return NameFolding.Fold(english.Label) == folded
            || english.Synonyms.Any(synonym => NameFolding.Fold(synonym) == folded);
    }

    private static string WithoutBy(string wording)
    {
        var blank = wording.LastIndexOf(' ');
        return blank > 0 && Vocabulary.By.Has(wording[(blank + 1)..]) ? wording[..blank] : wording;
    }

    private static bool IsVerb(string wording)
    {
        var last = WordForms.Split(wording) is [.., var word] ? word : wording;
        return last.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            || last.EndsWith("itten", StringComparison.OrdinalIgnoreCase)
            || last.ToUpperInvariant() is "SHOT" or "CUT" or "LED" or "BY";
    }

    private static string Singular(string wording)
    {
        var words = wording.Split(' ');
        if (words.Length > 1 && words[1] is "of" && words[0].EndsWith('s'))
            words[0] = words[0][..^1];
        else
            words[^1] = SingularWord(words[^1]);
        return string.Join(' ', words);
    }

    private static string SingularWord(string word) => word switch
    {
        _ when word.Length < 4 || word.EndsWith("ss", StringComparison.Ordinal) => word,
        _ when word.EndsWith("ics", StringComparison.Ordinal)
            || word.EndsWith("ices", StringComparison.Ordinal) => word,
        _ when word.EndsWith("ations", StringComparison.Ordinal)
            || word is "Dailies" or "Projects" or "projects" or "Effects" or "effects" => word,
        _ when word.EndsWith("men", StringComparison.Ordinal) && word.Length > 5 => word[..^2] + "an",
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };
}
