namespace CreditsGraph.CreditsText.Tests.Lines;

/// <summary>What stands under, over and beside lists of credits, and look-alikes.</summary>
public sealed class ListCases
{
    private const string Crew = "PRODUCER\nEva Gil\n\nSOUND\nHal Day\n\nMUSIC\nIda Cole\n\n";

    [Theory]
    // Two labels over one name, where all other blocks are a label over its names; a department over its role is none.
    [InlineData(Crew + "DIRECTOR\nEDITOR\nAnn Lee", "director=Ann Lee|editor=Ann Lee")]
    [InlineData(Crew + "CAMERA\nCamera Operator\nAnn Lee", "camera-operator=Ann Lee")]
    // A name under its role, though its first word is a role or its last one a guild.
    [InlineData(Crew + "first assistant camera\nLUZ BRAVO", "first-assistant-camera=Luz Bravo")]
    [InlineData(Crew + "additional editing\nNORA PYLE, A.C.E.", "additional-editor=Nora Pyle")]
    // A label whose answer is nobody.
    [InlineData(Crew + "World Sales\nN. N.\n\nAnn Lee\nBorn in Rostock in 1984.", "")]
    // Headings of departments.
    [InlineData(Crew + "sound recordist\nANN LEE\nOFFICE\ntranscription\nBO TRAN", "sound-recordist=Ann Lee|transcriber=Bo Tran")]
    public void A_list_of_labels_over_names_is_read(string page, string more) => Assert.Equal(more, Credits(page, 3));

    [Theory]
    [InlineData("Director: Ann Lee\n\nTHANKS TO\nAnchor Hardware\nHillcrest Elementary PTA",
        "director=Ann Lee|thanks=Anchor Hardware|thanks=Hillcrest Elementary PTA")]
    [InlineData("Funding: Film- und Medienstiftung Nord, Acme Films", "funder=Film- und Medienstiftung Nord|funder=Acme Films")]
    // Prizes, talks, sponsors of an evening, pictures, other films: nobody's credit.
    [InlineData("Director: Ann Lee\n\nAVEC\nEva Roy, Bo Mas\n\nPrix du public — Festival du Film d'Argens", "director=Ann Lee|cast=Eva Roy|cast=Bo Mas")]
    [InlineData("Director: Ann Lee\nBest Boy — Bo Tran", "director=Ann Lee|best-boy=Bo Tran")]
    [InlineData("Freitag, 10. November 2017, 14.30 Uhr\nanschließend Diskussion, Moderation: Bo Tran\n\nRegie: Ann Lee", "director=Ann Lee")]
    [InlineData("Director: Ann Lee\n\nOne fire tower and one logbook, which is never full.\n\nSponsored by Acme Roasters", "director=Ann Lee")]
    [InlineData("Director: Ann Lee\nSponsored by Acme Roasters", "director=Ann Lee|sponsor=Acme Roasters")]
    [InlineData("Director: Ann Lee\n\nRELATED TITLES\nSalt Money: How it came. Directed by Bo Tran.", "director=Ann Lee")]
    [InlineData("Dirección: Ana Roy\n\nOTRAS PELÍCULAS DE LA DIRECTORA\nAgua (2006), codirigida con Bo Mas", "director=Ana Roy")]
    [InlineData("• Archivio\n• Film\n\nRegia: Ann Lee", "director=Ann Lee")]
    [InlineData("DIRECTOR\nEDITOR\nAnn Lee", "editor=Ann Lee")]
    // "Story" heads a story, and over somebody's name says who wrote it.
    [InlineData("Soggetto\nStory:\nEva Tosi\n\nSuono\nSound:\nUgo Serra", "story=Eva Tosi|sound=Ugo Serra")]
    [InlineData("Director: Ann Lee\n\nStory\nA ferry captain makes her last crossing before the bridge opens.", "director=Ann Lee")]
    [InlineData("Narrator: Ann Lee\nSprecher: Bo Tran\n編曲：島本真帆", "narrator=Ann Lee|narrator=Bo Tran|music-arranger=島本真帆")]
    public void What_stands_beside_the_credits_is_none(string page, string credits) => Assert.Equal(credits, Credits(page, 0));

    [Theory]
    [InlineData("PRODUCER\nEva Gil\nfor Northfield Transport\n\nSOUND\nHal Day", "Eva Gil=Northfield Transport|Hal Day=")]
    [InlineData("Director\nEva Gil\n\nFor Open Window\n\nSeries Producer\nHal Day\n\nManaging Editor\nIda Cole", "Eva Gil=|Hal Day=Open Window|Ida Cole=Open Window")]
    [InlineData("Produced by\nEva Gil (Delta Nine)\n\nDELTA NINE\n\nArt Director\nHal Day\n\nFIELD TEAM\n\nCamera\nIda Cole",
        "Eva Gil=Delta Nine|Hal Day=Delta Nine|Ida Cole=")]
    [InlineData("WHERE THE TRAM TURNED\n\nDIRECTOR\nHal Day\n\nSOUND\nIda Cole", "Hal Day=|Ida Cole=")]
    public void Whom_somebody_works_for_is_read(string page, string affiliations) =>
        Assert.Equal(affiliations, string.Join('|', CreditsTextParser.Read(page).Credits.Select(credit => $"{credit.Name}={credit.Affiliation}")));

    private static string Credits(string page, int from) =>
        string.Join('|', CreditsTextParser.Read(page).Credits.Skip(from).Select(credit => $"{credit.RoleSlug}={credit.Name}"));
}
