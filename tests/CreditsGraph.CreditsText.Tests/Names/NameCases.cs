using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Tests.Names;

/// <summary>One name beside "Director:", and what is made of it.</summary>
public sealed class NameCases
{
    // written, name, sort name, honorific, nickname
    [Theory]
    [InlineData("Lisa Sleeth", "Lisa Sleeth", "Sleeth, Lisa", null, null)]
    [InlineData("T.K. Brodeur", "T.K. Brodeur", "Brodeur, T.K.", null, null)]
    [InlineData("Bastien MORVANEL", "Bastien Morvanel", "Morvanel, Bastien", null, null)]
    [InlineData("MORVANEL Bastien", "Bastien Morvanel", "Morvanel, Bastien", null, null)]
    [InlineData("YI-MENG BAO", "Yi-Meng Bao", "Bao, Yi-Meng", null, null)]
    [InlineData("MARCUS DEL NERO", "Marcus Del Nero", "Del Nero, Marcus", null, null)]
    [InlineData("PETE McGRAW", "Pete McGraw", "McGraw, Pete", null, null)]
    [InlineData("MARK O'NEILL", "Mark O'Neill", "O'Neill, Mark", null, null)]
    [InlineData("TJ SMITH", "TJ Smith", "Smith, TJ", null, null)]
    [InlineData("Bengt LindÉN", "Bengt Lindén", "Lindén, Bengt", null, null)]
    [InlineData("Colin MacRabe", "Colin MacRabe", "MacRabe, Colin", null, null)]
    [InlineData("Édith Le Guirec", "Édith Le Guirec", "Le Guirec, Édith", null, null)]
    [InlineData("Ingrid van der Meer", "Ingrid van der Meer", "van der Meer, Ingrid", null, null)]
    [InlineData("Lars von Trier", "Lars von Trier", "von Trier, Lars", null, null)]
    [InlineData("Rui Sá e Silva", "Rui Sá e Silva", "Sá e Silva, Rui", null, null)]
    [InlineData("Paul R. Jenkins Jr.", "Paul R. Jenkins Jr.", "Jenkins, Paul R., Jr.", null, null)]
    [InlineData("Bob Ray III", "Bob Ray III", "Ray, Bob, III", null, null)]
    [InlineData("Rev. Ju Jang-don", "Ju Jang-don", "Ju Jang-don", "Rev.", null)]
    [InlineData("Dr. Susan Lo, PhD", "Susan Lo", "Lo, Susan", "Dr.", null)]
    [InlineData("Sir Ben Kingsfield", "Ben Kingsfield", "Kingsfield, Ben", "Sir", null)]
    [InlineData("Yuki Tanabe, ASC", "Yuki Tanabe", "Tanabe, Yuki", null, null)]
    [InlineData("Anne Wood ACE", "Anne Wood", "Wood, Anne", null, null)]
    [InlineData("Aleksandra “Ola” Stawecka", "Aleksandra “Ola” Stawecka", "Stawecka, Aleksandra “Ola”", null, "Ola")]
    [InlineData("Robert \"Bob\" Day", "Robert \"Bob\" Day", "Day, Robert \"Bob\"", null, "Bob")]
    [InlineData("Cher", "Cher", "Cher", null, null)]
    [InlineData("Kim Sang-hun", "Kim Sang-hun", "Kim Sang-hun", null, null)]
    [InlineData("HONG Sang-soo", "Hong Sang-soo", "Hong Sang-soo", null, null)]
    [InlineData("Dan-ah Kim", "Dan-ah Kim", "Kim, Dan-ah", null, null)]
    [InlineData("Kim Lee-Jones", "Kim Lee-Jones", "Lee-Jones, Kim", null, null)]
    [InlineData("Tamura Masaru", "Tamura Masaru", "Tamura Masaru", null, null)]
    [InlineData("Peggy Chiang Hsiu-ping", "Peggy Chiang Hsiu-ping", "Chiang Hsiu-ping, Peggy", null, null)]
    [InlineData("Don Cheadwell", "Don Cheadwell", "Cheadwell, Don", null, null)]
    [InlineData("홍성준", "홍성준", "홍성준", null, null)]
    [InlineData("山田 太郎", "山田 太郎", "山田 太郎", null, null)]
    [InlineData("Will Cox", "Will Cox", "Cox, Will", null, null)]
    [InlineData("Jonathan Winchester House", "Jonathan Winchester House", "House, Jonathan Winchester", null, null)]
    public void A_person_is_read_as_a_person_would(
        string written, string name, string sortName, string? honorific, string? nickname)
    {
        var credit = Assert.Single(CreditsTextParser.Read($"Director: {written}").Credits);
        Assert.Equal(
            (ContributorKind.Person, name, sortName, honorific, nickname),
            (credit.Kind, credit.Name, credit.SortName, credit.Honorific, credit.Nickname));
    }

    [Theory]
    [InlineData("postDox")]
    [InlineData("ARTELA")]
    [InlineData("La Fabrique")]
    [InlineData("Filmschule Neckartal")]
    [InlineData("MediaMoons")]
    [InlineData("Smith & Sons Pictures")]
    [InlineData("Cinemare s.r.l.")]
    [InlineData("Acme Films, Inc.")]
    [InlineData("Final Frame")]
    [InlineData("灯台フィルム")]
    [InlineData("潮騒映画舎")]
    [InlineData("Cooperativa Angelo Costa")]
    public void An_organization_keeps_its_name_as_written(string written)
    {
        var credit = Assert.Single(CreditsTextParser.Read($"Production: {written}").Credits);
        Assert.Equal(
            (ContributorKind.Organization, written, written, "production-company"),
            (credit.Kind, credit.Name, credit.SortName, credit.RoleSlug));
    }

    [Theory]
    [InlineData("Colorist: Will Cox, Final Frame", "Will Cox", "Final Frame")]
    [InlineData("Colorist: Anna Roth (Harbor Post)", "Anna Roth", "Harbor Post")]
    [InlineData("Special Thanks\nJouke Vuurens - MediaMoons", "Jouke Vuurens", "MediaMoons")]
    [InlineData("Colorist: Anna Roth, Will Cox", "Anna Roth", null)]
    [InlineData("Colorist: Anna Roth (France)", "Anna Roth", null)]
    public void An_organization_beside_a_person_is_an_affiliation(string page, string name, string? affiliation)
    {
        var credit = CreditsTextParser.Read(page).Credits[0];
        Assert.Equal((name, affiliation), (credit.Name, credit.Affiliation));
    }
}
