using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>One role of a line, in the page's words and in the vocabulary's.</summary>
internal sealed record RolePart(string Wording, Slice Slice, RoleResolution Resolution)
{
    /// <summary>A role that other words of the page mean: "by" over a name is "Director".</summary>
    public static RolePart Meant(Slice words, string role) => new(words.Text, words, RoleVocabulary.Current.Resolve(role));

    /// <summary>A role that nothing on the page says; <paramref name="where"/> is where it would stand.</summary>
    public static RolePart Unsaid(Slice where, string role) => new(role, where with { Length = 0 }, RoleVocabulary.Current.Resolve(role));
}
