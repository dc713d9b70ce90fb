using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Tests.Segmentation;

/// <summary>What a page states of the film itself.</summary>
public sealed class FilmCases
{
    [Theory]
    [InlineData("Title: River Songs\nDirector: Ann Lee", "River Songs")]
    [InlineData("RIVER SONGS\nFrance • 2023 • 18’07\nDirector: Ann Lee", "River Songs")]
    [InlineData("River Songs (2011)\nDirector: Ann Lee", "River Songs")]
    [InlineData("# River Songs\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("River Songs is a documentary about a river.\n\nDirector: Ann Lee\n\n“River Songs is fine” — The Echo", "River Songs")]
    [InlineData("FILMS   ARCHIVE   PRESS   TICKETS\n\nRiver Songs\n2011 | 19 min\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("영화글 | 영화정보 | 인물정보 | 상영관\n\n강의 노래\n2015년\n\n감독 : 홍성준", "강의 노래")]
    [InlineData("제   목ㅣ 강의 노래\n감독ㅣ 홍성준", "강의 노래")]
    [InlineData("Ann Lee\nb. 1981, Oran; lives and works in Marseille\n\nRiver Songs, 2019\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("Quay Arts\nAnn Lee: River Songs\n12 May – 3 June\n\nRiver Songs is a three-screen film about a river.\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("River Songs [videorecording]\n2011, 19 min\nDirector: Ann Lee", "River Songs")]
    [InlineData("RIVER SONGS            Press notes - page 14\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("映画予告\n第9回 港町自主映画祭 観客賞受賞作\n『川の歌』\n監督:島本真帆", "川の歌")]
    // Over its other form, whom it is by and its facts; over the part of a series; in sentences only.
    [InlineData("MERIDIAN DOC FEST\n11–20 March 2022\n\nRiver Songs\nLieder vom Fluss\nAnn Lee\n\nGermany\n2021\n93 minutes\n\nDirector\nAnn Lee", "River Songs")]
    [InlineData("Canal Four\n\nRiver Songs\nBorder Lines\nSeries 3\nEpisode 4 of 6\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("Tuesdays at the Exchange\nPosted by admin\n\nOur season opens with a film that nobody has seen. Shot over three winters, River Songs (1983) was directed by Ann Lee and produced by Bo Tran.", "River Songs")]
    [InlineData("STILL WATERS\nAn interactive documentary\n\nDirector: Ann Lee", "Still Waters")]
    [InlineData("SHORT SHARP HILL\n\nDirector: Ann Lee", "Short Sharp Hill")]
    [InlineData("TÍTULO ORIGINAL\nLa sombra del\nalgarrobo\n\nDIRECCIÓN\nAna Roy", "La sombra del algarrobo")]
    [InlineData("Título original\nLa memoria del salitre\nAño\n2011\n\nDIRECCIÓN\nAna Roy", "La memoria del salitre")]
    [InlineData("Visions of Tomorrow\nThe River Songs\nDe liederen van de rivier\nAnn Lee\nNetherlands\n2020\n84 min\n\nDirector: Ann Lee", "The River Songs")]
    // A director's name may stand over the title too.
    [InlineData("Panorama\n\nAnn Lee\nRiver Songs\nFrance, 2021, 93 min\n\nDirector: Ann Lee", "River Songs")]
    [InlineData("River Songs (UK, 2014)\n\nDirected by Ann Lee", "River Songs")]
    [InlineData("River Songs (France/Belgium 2014)\n\nDirected by Ann Lee", "River Songs")]
    [InlineData("River Songs (2014)\n\nDirected by Ann Lee", "River Songs")]
    [InlineData("River Songs, UK, 2014\n\nDirected by Ann Lee", "River Songs")]
    // Look-alikes: a festival, a heading of the site, a heading of credits.
    [InlineData("30th Minawa Festival Competition 2002\nDirector: Ann Lee", null)]
    [InlineData("CREDITS\n\nDirector: Ann Lee", null)]
    [InlineData("Director: Ann Lee", null)]
    public void The_title_is_read_where_it_is_stated(string page, string? title) =>
        Assert.Equal(title, CreditsTextParser.Read(page).Film.Title);

    [Theory]
    [InlineData("France • 2023 • Fiction • 18’07", 2023, 18, "France")]
    [InlineData("Deutschland 2014 | DCP | Farbe | 9 Min. | Dt. mit franz. UT", 2014, 9, "Germany")]
    [InlineData("- 1998 / Japanese / Color / 16mm / 28 min", 1998, 28, "")]
    [InlineData("2021/11분 34초/코미디", 2021, 12, "")]
    [InlineData("2018年／日本／カラー／92分", 2018, 92, "Japan")]
    [InlineData("USA/Germany, 2019, 84 minutes", 2019, 84, "United States|Germany")]
    [InlineData("Year: 1987\nRuntime: 1 h 32\nCountry: Denmark, Iceland", 1987, 92, "Denmark|Iceland")]
    [InlineData("In Theaters: N/A\nRuntime: 54 minutes", null, 54, "")]
    [InlineData("© ACME 2017", 2017, null, "")]
    public void Year_runtime_and_countries_are_read_where_they_are_stated(string page, int? year, int? minutes,
        string countries)
    {
        var film = CreditsTextParser.Read(page).Film;
        Assert.Equal((year, minutes, countries), (film.Year, film.RuntimeMinutes, string.Join('|', film.Countries)));
    }

    [Theory]
    [InlineData("Genre: Documentary", FilmKind.Documentary)]
    [InlineData("Spielfilm, Deutschland 2020", FilmKind.Feature)]
    [InlineData("River Songs is the gripping documentary about a river.", FilmKind.Documentary)]
    [InlineData("The river is old. A documentary crew came by once, and left.", null)]
    public void The_kind_is_read_where_it_is_stated(string page, FilmKind? kind) =>
        Assert.Equal(kind, CreditsTextParser.Read(page).Film.Kind);

    [Fact]
    public void A_title_from_the_caller_holds() =>
        Assert.Equal("Mine", CreditsTextParser.Read("Title: Theirs\nDirector: Ann Lee", "Mine").Film.Title);
}
