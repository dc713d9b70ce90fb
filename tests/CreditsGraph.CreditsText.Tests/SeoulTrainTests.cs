using CreditsGraph.Scoring;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Tests;

public sealed class SeoulTrainTests
{
    private static readonly CreditsReading Reading = CreditsTextParser.Read(Samples.Text("seoul-train"));

    [Fact]
    public void The_page_scores_one_on_everything()
    {
        var score = PageScore.Of(Reading, ExpectedPage.Load(Samples.Path("seoul-train.expected.json")));
        Assert.Equal([], score.Faults);
        Assert.All(
            [
                score.Credits, score.Names, score.Reviews, score.Kind, score.Affiliation, score.Details, score.Title,
                score.Facts
            ],
            part => Assert.Equal(1.0, part.F1));
    }

    [Fact]
    public void The_film_is_told_by_its_first_paragraph()
    {
        Assert.Equal("Seoul Train", Reading.Film.Title);
        Assert.Equal(FilmKind.Documentary, Reading.Film.Kind);
        Assert.Equal(Reading.Lines[0].Text, Reading.Film.Synopsis);
        Assert.Equal((null, null), (Reading.Film.Year, Reading.Film.RuntimeMinutes));
        Assert.Empty(Reading.Film.Countries);
    }

    [Fact]
    public void There_are_48_credits_of_40_people_and_3_organizations()
    {
        Assert.Equal(48, Reading.Credits.Count);
        Assert.Equal(Enumerable.Range(1, 48), Reading.Credits.Select(credit => credit.Position));
        var people = Reading.Credits.Where(credit => credit.Kind == ContributorKind.Person)
            .Select(credit => credit.Name);
        Assert.Equal(40, people.Distinct().Count());
        Assert.Equal(
            ["Final Frame", "Zimage Sound Production", "postDox"],
            Reading.Credits.Select(credit => credit.Affiliation ?? credit.Name)
                .Except(people)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_13_reviews_of_13_publications()
    {
        Assert.Equal(13, Reading.Reviews.Count);
        Assert.Equal(13, Reading.Reviews.Select(review => review.Publication).Distinct().Count());
    }

    [Fact]
    public void Every_role_is_of_the_vocabulary()
    {
        Assert.Equal([], Reading.Credits.Where(credit => !credit.RoleIsControlled).Select(credit => credit.Role));
        Assert.Equal(
            [
                "producer", "director", "editor", "cinematographer", "additional-camera", "assistant-editor",
                "post-production-facility", "audio-post-production", "colorist", "composer", "associate-producer",
                "translator", "graphic-designer",
            ],
            Reading.Credits.Select(credit => credit.RoleSlug).Distinct());
    }

    [Theory]
    [InlineData("Lisa Sleeth", "Sleeth, Lisa")]
    [InlineData("Aleksandra “Ola” Stawecka", "Stawecka, Aleksandra “Ola”")]
    [InlineData("Karin Millette", "Millette, Karin")]
    [InlineData("Evi Millette", "Millette, Evi")]
    [InlineData("Corrine", "Corrine")]
    [InlineData("Dominique", "Dominique")]
    [InlineData("Kim Sang-hun", "Kim Sang-hun")]
    [InlineData("Ju Jang-don", "Ju Jang-don")]
    [InlineData("Ahn Chol", "Ahn Chol")]
    [InlineData("Ishimaro Jiro", "Ishimaro Jiro")]
    [InlineData("Sin-U Nam", "Nam, Sin-U")]
    [InlineData("Dan-ah Kim", "Kim, Dan-ah")]
    [InlineData("Eun Jung Song", "Song, Eun Jung")]
    [InlineData("Paul Lee", "Lee, Paul")]
    [InlineData("Natálie Šeborová", "Šeborová, Natálie")]
    [InlineData("postDox", "postDox")]
    public void Names_sort_by_family_name_where_the_page_shows_it(string name, string sortName) =>
        Assert.Equal(sortName, Reading.Credits.First(credit => credit.Name == name).SortName);

    [Theory]
    [InlineData("Ju Jang-don", "Rev. Ju Jang-don", "Rev.", null, false)]
    [InlineData("Aleksandra “Ola” Stawecka", "Aleksandra “Ola” Stawecka", null, "Ola", false)]
    [InlineData("Karin Millette", "Karin & Evi Millette", null, null, true)]
    [InlineData("Evi Millette", "Karin & Evi Millette", null, null, true)]
    [InlineData("Corrine", "Corrine", null, null, false)]
    public void A_credit_keeps_the_pages_own_words(
        string name, string creditedAs, string? honorific, string? nickname, bool isJoint)
    {
        var credit = Assert.Single(Reading.Credits, credit => credit.Name == name);
        Assert.Equal(
            (creditedAs, honorific, nickname, isJoint),
            (credit.CreditedAs, credit.Honorific, credit.Nickname, credit.IsJoint));
    }

    [Theory]
    [InlineData("Zlatko Makiç", "Zimage Sound Production")]
    [InlineData("Will Cox", "Final Frame")]
    public void An_organization_after_a_person_is_an_affiliation(string name, string affiliation) =>
        Assert.Equal(affiliation, Reading.Credits.Single(credit => credit.Name == name).Affiliation);

    [Fact]
    public void A_quote_without_its_opening_mark_is_still_a_quote()
    {
        var review = Assert.Single(Reading.Reviews, review => review.Publication == "Film Freak Central");
        Assert.Equal(("Seoul Train is a must see.", new TextSpan(62, 1, 26)), (review.Quote, review.Span));
    }

    [Fact]
    public void A_line_of_slashes_is_noise_with_a_reason()
    {
        var last = Reading.Lines[^1];
        Assert.Equal(("/ /", LineKind.Noise, "signs without a word"), (last.Text, last.Kind, last.Reason));
    }

    [Fact]
    public void Nothing_is_in_doubt() => Assert.Equal([], Reading.Issues);

    [Fact]
    public void A_name_stands_where_its_span_says() =>
        Assert.All(
            Reading.Credits,
            credit => Assert.Equal(
                credit.CreditedAs,
                Reading.Lines[credit.Span.Line - 1].Text.Substring(credit.Span.Column - 1, credit.Span.Length)));
}
