using System.Text.RegularExpressions;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Domain.Tests.Roles;

/// <summary>What a film person who edits <c>roles.txt</c> can get wrong.</summary>
public sealed partial class RoleFileTests
{
    private static readonly IReadOnlyList<VocabularyRole> Roles = RoleVocabulary.Current.Roles;

    [Fact]
    public void There_are_at_least_350_roles() => Assert.InRange(Roles.Count, 350, int.MaxValue);

    [Fact]
    public void Slugs_are_well_formed_and_given_once()
    {
        Assert.All(Roles, role => Assert.Matches(SlugForm(), role.Slug));
        Assert.Equal([], Roles.GroupBy(role => role.Slug).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void A_broader_role_exists() =>
        Assert.All(
            Roles.Where(role => role.Broader is not null),
            role => Assert.NotNull(RoleVocabulary.Current.Find(role.Broader!)));

    [Fact]
    public void No_role_is_broader_than_itself() =>
        Assert.All(Roles, role => Assert.DoesNotContain(role.Slug, Ancestors(role)));

    [Fact]
    public void A_wording_belongs_to_one_role() =>
        Assert.Equal(
            [],
            Roles.SelectMany(role => Wordings(role).Select(RoleWords.Key).Distinct().Select(key => (key, role.Slug)))
                .GroupBy(pair => pair.key, pair => pair.Slug)
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Key}: {string.Join(", ", group)}"));

    [Fact]
    public void A_language_holds_a_wording_once() =>
        Assert.Equal(
            [],
            Roles.SelectMany(role => role.Labels)
                .SelectMany(label => label.Synonyms.Prepend(label.Label)
                    .GroupBy(RoleWords.Key)
                    .Where(group => group.Count() > 1)
                    .Select(group => $"{label.Language}: {string.Join(", ", group)}")));

    [Fact]
    public void Every_role_has_an_english_label_first() =>
        Assert.All(Roles, role => Assert.Equal("en", role.Labels[0].Language));

    [Fact]
    public void No_wording_is_empty() =>
        Assert.All(Roles.SelectMany(Wordings), wording => Assert.NotEqual(string.Empty, RoleWords.Key(wording)));

    [Fact]
    public void Codes_are_in_the_form_of_their_scheme() =>
        Assert.All(
            Roles.SelectMany(role => role.Mappings),
            mapping => Assert.Matches(
                mapping.Scheme switch
                {
                    RoleScheme.MarcRelator => "^[a-z]{3}$",
                    RoleScheme.Wikidata => "^P[0-9]+$",
                    RoleScheme.Imdb => "^[a-z_]+$",
                    _ => "^[^/]+/.+$",
                },
                mapping.Code));

    private static IEnumerable<string> Wordings(VocabularyRole role) =>
        role.Labels.SelectMany(label => label.Synonyms.Prepend(label.Label));

    private static IEnumerable<string> Ancestors(VocabularyRole role)
    {
        var steps = 0;
        for (var slug = role.Broader; slug is not null
            && steps++ < 50; slug = RoleVocabulary.Current.Find(slug)!.Broader)
            yield return slug;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugForm();
}
