namespace CreditsGraph.CreditsText.Tests;

public sealed class SeveralFilmsTests
{
    private const string Page = """
        SHORTS PROGRAM 3

        Blue Kite (2010, 12 min)
        Directed by Ann Lee
        Edited by Bob Day

        RED DOOR
        2011 / 8 min
        Director: Cy Moe
        Editor: Dee Hill

        White Salt (2012)
        Directed by Ann Lee
        """;

    [Fact]
    public void The_first_film_is_the_main_one_and_the_others_follow()
    {
        var reading = CreditsTextParser.Read(Page);
        Assert.Equal(("Blue Kite", 2010, 12), (reading.Film.Title, reading.Film.Year, reading.Film.RuntimeMinutes));
        Assert.Equal(
            [("Red Door", 2011, 8), ("White Salt", 2012, null)],
            reading.Others.Select(other => (other.Film.Title, other.Film.Year, other.Film.RuntimeMinutes)));
    }

    [Fact]
    public void Each_film_has_its_own_credits_from_1()
    {
        var reading = CreditsTextParser.Read(Page);
        Assert.Equal(["1 director Ann Lee", "2 editor Bob Day"], Told(reading.Credits));
        Assert.Equal(["1 director Cy Moe", "2 editor Dee Hill"], Told(reading.Others[0].Credits));
        Assert.Equal(["1 director Ann Lee"], Told(reading.Others[1].Credits));
    }

    [Theory]
    [InlineData("Blue Kite (2010)\nDirector: Ann Lee\nEditor: Bob Day")]
    [InlineData("Blue Kite (2010)\nDirector: Ann Lee\n\nFilmography\nRed Door (2008)\nWhite Salt (2006)")]
    [InlineData("Blue Kite\n2010 / 12 min\nDirector: Ann Lee\n\nRed Hall Festival (2011)")]
    public void One_film_with_other_titles_beside_it_stays_one(string page) =>
        Assert.Equal([], CreditsTextParser.Read(page).Others);

    private static IEnumerable<string> Told(IEnumerable<CreditReading> credits) =>
        credits.Select(credit => $"{credit.Position} {credit.RoleSlug} {credit.Name}");
}
