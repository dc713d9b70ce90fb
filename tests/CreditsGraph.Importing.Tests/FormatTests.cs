using System.Text;
using CreditsGraph.Importing.CreditsPages;

namespace CreditsGraph.Importing.Tests;

/// <summary>Files of each format, and what is read from them.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-formats-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, true);

    public static TheoryData<string, string, string?, string[]> Files => new()
    {
        {
            "a table whose headers say what they are, films apart and quotes in cells", "a.csv", null,
            [
                "Movie,Release Year,Person,Job,Character", "Bridges,1999,\"Lee, Ann\",Director,", "Ferries,,Bo Berg,Kite Flyer,",
                "Bridges,1999,Cy Ode,cast,Mary / Jo (uncredited)", "",
                "=> Bridges 1999: director Lee, Ann; cast Cy Ode (Mary, Jo)", "=> Ferries: kite-flyer Bo Berg",
            ]
        },
        {
            "a table by a map", "b.csv", "title=Was,name=Wer,role=Als",
            ["Wer,Was,Als,title", "Ann Lee,Bridges,Regie,x", "=> Bridges: director Ann Lee"]
        },
        {
            "a broken row is an issue and the rest goes in", "c.csv", null,
            [
                "title,name,role", "Bridges,Ann Lee", ",Bo Berg,Editor", "Bridges,,Editor", "Bridges,Di Eck,", "Bridges,Cy Ode,Editor",
                "! c.csv, line 2: it has 2 columns instead of 3; the row is left out.", "! c.csv, line 3: it names no film; the row is left out.",
                "! c.csv, line 4: it names nobody; the row is left out.", "! c.csv, line 5: it names no role; the row is left out.",
                "=> Bridges: editor Cy Ode",
            ]
        },
        {
            "ids that say whose they are", "d.csv", null,
            [
                "title,name,role,film_id,person_id", "Bridges,Ann Lee,Editor,tt1234567,nm7654321", "Bridges,Bo Berg,Editor,tt1234567,17",
                "=> Bridges Imdb:tt1234567: editor Ann Lee Imdb:nm7654321; editor Bo Berg",
            ]
        },
        {
            "ids of TMDB by a map", "e.csv", "tmdbFilmId=film_id,tmdbPersonId=person_id",
            ["title,name,role,film_id,person_id", "Bridges,Ann Lee,Editor,5,17", "=> Bridges Tmdb:5: editor Ann Lee Tmdb:17"]
        },
        {
            "schema.org with roles, ids and both spellings of one", "f.jsonld", null,
            [
                """{"@context": "https://schema.org", "@graph": [{"@type": "Movie", "name": "Bridges", "alternateName": "Ponts",""",
                """ "datePublished": "1999-05-01", "duration": "PT1H32M", "sameAs": ["https://www.imdb.com/title/tt1234567/", "https://www.wikidata.org/wiki/Q42"],""",
                """ "director": {"@type": "Person", "name": "Ann Lee", "sameAs": "https://www.imdb.com/name/nm7654321/"},""",
                """ "actor": [{"@type": "PerformanceRole", "actor": {"@type": "Person", "name": "Bo Berg"}, "characterName": "Mary"}, "Cy Ode"],""",
                """ "productionCompany": {"@type": "Organization", "name": "Ox Film"}, "musicBy": {"name": "Di Eck", "identifier": {"@type": "PropertyValue", "value": "nm0000007"}}}]}""",
                "=> Bridges 1999 92' Imdb:tt1234567 Wikidata:Q42 [Ponts]: director Ann Lee Imdb:nm7654321; production-company Ox Film; composer Di Eck Imdb:nm0000007; cast Bo Berg (Mary); cast Cy Ode",
            ]
        },
        {
            "a page that also tells machines: credits of both once, with the ids", "g.html", null,
            [
                "<!DOCTYPE html><html><head><title>Bridges</title><script type=\"application/ld+json\">",
                """{"@type": "Movie", "name": "Bridges", "director": {"name": "Ann Lee", "sameAs": "https://www.imdb.com/name/nm7654321/"}, "producer": {"name": "Cy Ode"}}""",
                "</script><script type=\"application/ld+json\">{oops</script></head><body><h1>Bridges</h1><ul><li>Directed by Ann Lee</li><li>Edited by Bo Berg</li></ul></body></html>",
                "! g.html, line 3: its JSON-LD is not JSON; the row is left out.",
                "=> Bridges: director Ann Lee Imdb:nm7654321; editor Bo Berg; producer Cy Ode",
            ]
        },
        {
            "an answer of TMDB with its film's details", "h.json", null,
            [
                """{"id": 5, "title": "Bridges", "original_title": "Ponts", "imdb_id": "tt1234567", "release_date": "1999-05-01", "runtime": 92, "credits": {"cast":""",
                """[{"id": 1, "name": "Ann Lee", "character": "Mary", "order": 0}], "crew": [{"id": 2, "name": "Bo Berg", "department": "Editing", "job": "Editor"}]}}""",
                "=> Bridges 1999 92' Imdb:tt1234567 Tmdb:5 [Ponts]: cast Ann Lee (Mary) Tmdb:1; editor Bo Berg Tmdb:2",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_gives_its_films_and_issues(string what, string name, string? map, string[] lines)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllLinesAsync(path, lines.Where(line => !IsExpectation(line)), Cancellation);
        var columns = map is null ? null : SourceFiles.ReadMap(map, out _);
        var (document, fault) = await SourceFiles.OpenAsync(path, columns, Cancellation);
        Assert.Null(fault);
        var read = new List<string>();
        await foreach (var record in document!.Records.WithCancellation(Cancellation))
            read.Add(Text(record));
        Assert.True(lines.Where(IsExpectation).SequenceEqual(read), $"{what}:\n{string.Join('\n', read)}");
    }

    [Theory]
    [InlineData("x.csv", "a,b\n1,2\n", "its header does not say which columns are the film's title, the person's name and the role: name them with --map title=Film,name=Who,role=Job.")]
    [InlineData("y.csv", "", "it is empty.")]
    public async Task A_table_that_cannot_be_read_says_what_to_do(string name, string text, string expected)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text, Cancellation);
        Assert.Equal((null, $"{path}: {expected}"), await SourceFiles.OpenAsync(path, Cancellation));
    }

    [Theory]
    [InlineData("title=", null)]
    [InlineData("titel=Film", "--map does not know \"titel=Film\": write it as title=Film,name=Who,role=Job, with title, year, name, role, characters, affiliation, filmId, personId, tmdbFilmId, tmdbPersonId.")]
    [InlineData("title", "--map does not know \"title\": write it as title=Film,name=Who,role=Job, with title, year, name, role, characters, affiliation, filmId, personId, tmdbFilmId, tmdbPersonId.")]
    public void A_map_that_says_nothing_is_one_line(string map, string? expected)
    {
        SourceFiles.ReadMap(map, out var fault);
        Assert.Equal(expected, fault);
    }

    [Fact]
    public void Places_in_an_HTML_page_are_places_in_the_text_it_shows()
    {
        var page = CreditsPageFile.Read("p.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><h1>Bridges</h1><ul><li>Directed by Ann Lee</li></ul></body></html>"));
        var credit = Assert.Single(page.Reading.Credits);
        var line = page.Text.Split('\n')[credit.Span.Line - 1];
        Assert.Equal("Ann Lee", line.Substring(credit.Span.Column - 1, credit.Span.Length));
        Assert.Equal("text/html", page.MediaType);
    }

    private static bool IsExpectation(string line) => line.StartsWith("=> ", StringComparison.Ordinal) || line.StartsWith("! ", StringComparison.Ordinal);

    private static string Text(SourceRecord record)
    {
        if (record is SourceRecord.Issue issue)
            return $"! {issue.What.Reason}";
        var film = Assert.IsType<SourceRecord.Film>(record);
        var text = new StringBuilder($"=> {film.Facts.Title}");
        if (film.Facts.Year is { } year)
            text.Append(' ').Append(year);
        if (film.Facts.RuntimeMinutes is { } minutes)
            text.Append(' ').Append(minutes).Append('\'');
        text.Append(Ids(film.FilmIds));
        if (film.OtherTitles.Count > 0)
            text.Append(" [").AppendJoin(", ", film.OtherTitles.Select(title => title.Title)).Append(']');
        return text.Append(": ").AppendJoin("; ", film.Credits.Select((credit, index) =>
            $"{credit.RoleSlug} {credit.Name}{(credit.Characters.Count > 0 ? $" ({string.Join(", ", credit.Characters)})" : "")}{Ids(film.IdsOf(index))}")).ToString();
    }

    private static string Ids(IReadOnlyList<CatalogueId> ids) => string.Concat(ids.OrderBy(id => id.Scheme).Select(id => $" {id}"));
}
