using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Tests.Names;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Seoul Train", "seoul-train")]
    [InlineData("Rev. Ju Jang-don", "rev-ju-jang-don")]
    [InlineData("  L’Amour, toujours! ", "lamour-toujours")]
    [InlineData("왜 조명은", "왜-조명은")]
    [InlineData("…", "")]
    public void A_slug_is_the_folded_words_joined_by_dashes(string text, string expected) =>
        Assert.Equal(expected, Slug.From(text));
}
