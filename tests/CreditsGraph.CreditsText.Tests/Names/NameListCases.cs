namespace CreditsGraph.CreditsText.Tests.Names;

/// <summary>A list of names beside "Director:", and the names in it.</summary>
public sealed class NameListCases
{
    [Theory]
    [InlineData("Ann Lee and Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ann Lee, Bob Day and Cy Moe", "Ann Lee|Bob Day|Cy Moe")]
    [InlineData("Ann Lee, Bob Day, and Cy Moe", "Ann Lee|Bob Day|Cy Moe")]
    [InlineData("Ann Lee & Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ann Lee / Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ann Lee; Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ann Lee | Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ann Lee und Bob Day", "Ann Lee|Bob Day")]
    [InlineData("Ana Ruiz y Luis Soto", "Ana Ruiz|Luis Soto")]
    [InlineData("Léa Roy et Hugo Mas", "Léa Roy|Hugo Mas")]
    [InlineData("Ann Lee, Bob Day,", "Ann Lee|Bob Day")]
    [InlineData("Sleeth, Lisa; Butterworth, Jim", "Lisa Sleeth|Jim Butterworth")]
    [InlineData("山田太郎、鈴木花子", "山田太郎|鈴木花子")]
    // Two of one family, joined more closely than the list.
    [InlineData("Karin & Evi Millette", "Karin Millette|Evi Millette")]
    [InlineData("Ann Lee, Karin & Evi Millette and Bob Day", "Ann Lee|Karin Millette|Evi Millette|Bob Day")]
    // Two mononyms, and a mononym that the list's last "and" parts from a full name.
    [InlineData("Corrine & Dominique", "Corrine|Dominique")]
    [InlineData("Ann Lee, Cher and Bob Day", "Ann Lee|Cher|Bob Day")]
    // No separators: particles, post-nominals, suffixes, brackets, nicknames.
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("Ann Lee, ASC, Bob Day, BSC", "Ann Lee|Bob Day")]
    [InlineData("Robert Day, Jr., Ann Lee", "Robert Day, Jr.|Ann Lee")]
    [InlineData("Ann Lee (plus 6 co-directors)", "Ann Lee")]
    [InlineData("Ann Lee u.a.", "Ann Lee")]
    [InlineData("Ann Lee, Bob Day et al.", "Ann Lee|Bob Day")]
    public void A_list_is_cut_into_its_names(string list, string names) =>
        Assert.Equal(names,
            string.Join('|', CreditsTextParser.Read($"Director: {list}").Credits.Select(credit => credit.Name)));

    [Fact]
    public void A_list_that_is_cut_short_says_so()
    {
        var issue = Assert.Single(CreditsTextParser.Read("Director: Ann Lee u.a.").Issues);
        Assert.Equal((IssueCodes.ListCutShort, "u.a.", new TextSpan(1, 19, 4)), (issue.Code, issue.Text, issue.Span));
    }
}
