using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using CreditsGraph.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests;

public abstract class ImportPipelineTests(string database) : IAsyncLifetime
{
    private readonly Factory _catalog = new(Parse(database));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Assert.Null(await CatalogMigrations.PrepareAsync(_catalog.Database, Cancellation));

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_Seoul_Train_page_gives_its_credits_people_organizations_and_reviews()
    {
        var report = await ImportAsync(CreditsPageFile.SeoulTrain());
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(["Seoul Train"], report.Films);
        Assert.Equal((1, 0, 0), (report.Added, report.Unchanged, report.Issues));
        Assert.Equal((48, 40, 3, 13, 13), (report.Credits, report.People, report.Organizations, report.Reviews, report.Publications));
        Assert.Equal(48, await catalog.Credits.CountAsync(Cancellation));
        Assert.Equal(40, await catalog.People.CountAsync(Cancellation));
        Assert.Equal(3, await catalog.Organizations.CountAsync(Cancellation));
        Assert.Equal(13, await catalog.Reviews.CountAsync(Cancellation));
        Assert.Equal(13, await catalog.Publications.CountAsync(Cancellation));
    }

    [Fact]
    public void The_sample_page_is_the_published_one_byte_for_byte()
    {
        Assert.Equal("a958ba8c50f1432d2f8ed863ff31f02a07665c85f60f01f4d923e07650a3993f", CreditsPageFile.SeoulTrain().Sha256);
        Assert.SkipUnless(Repository.Shared("samples", "seoul-train.txt") is not null, "The published page is not beside the checkout.");
        var published = CreditsPageFile.Read("seoul-train.txt", File.ReadAllBytes(Repository.Shared("samples", "seoul-train.txt")!));
        Assert.Equal(published.Sha256, CreditsPageFile.SeoulTrain().Sha256);
    }

    [Fact]
    public async Task Importing_the_same_page_twice_changes_nothing()
    {
        await ImportAsync(CreditsPageFile.SeoulTrain());
        var report = await ImportAsync(CreditsPageFile.SeoulTrain());
        Assert.Equal((0, 1, 0), (report.Added, report.Unchanged, report.Credits));
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(48, await catalog.Credits.CountAsync(Cancellation));
    }

    [Fact]
    public async Task One_person_credited_four_times_is_one_person_with_four_credits_and_one_film()
    {
        await ImportAsync(CreditsPageFile.SeoulTrain());
        await using var catalog = _catalog.CreateDbContext();
        var lisa = await catalog.People.SingleAsync(person => person.Name == "Lisa Sleeth", Cancellation);
        Assert.Equal(1, lisa.FilmCount);
        Assert.Equal(4, await catalog.Credits.CountAsync(credit => credit.ContributorId == lisa.Id, Cancellation));
    }

    [Fact]
    public async Task A_joint_form_is_nobodys_other_name_and_an_honorific_form_is()
    {
        await ImportAsync(CreditsPageFile.SeoulTrain());
        await using var catalog = _catalog.CreateDbContext();
        var karin = await catalog.People.SingleAsync(person => person.Name == "Karin Millette", Cancellation);
        var ju = await catalog.People.SingleAsync(person => person.Name == "Ju Jang-don", Cancellation);
        Assert.Empty(karin.AlsoKnownAs);
        Assert.Equal(["Rev. Ju Jang-don"], ju.AlsoKnownAs);
        Assert.Equal("Rev.", ju.Honorific);
    }

    [Fact]
    public async Task People_of_one_full_name_meet_across_films_and_people_of_one_word_do_not()
    {
        var report = await ImportAsync(Page("Bridges", "Directed by Ann Lee and Dominique"), Page("Ferries", "Directed by Ann Lee and Dominique"));
        Assert.Equal((3, 1), (report.People, report.Gained));
        await using var catalog = _catalog.CreateDbContext();
        var people = await catalog.People.OrderBy(person => person.Id).ToListAsync(Cancellation);
        Assert.Equal([("Ann Lee", 2), ("Dominique", 1), ("Dominique", 1)], people.Select(person => (person.Name, person.FilmCount)));
        Assert.Equal(3, people.Select(person => person.Slug).Distinct().Count());
    }

    [Fact]
    public async Task Two_films_of_one_title_have_two_slugs()
    {
        await ImportAsync(Page("Bridges", "Directed by Ann Lee"), Page("Bridges", "Directed by Bo Berg"));
        await using var catalog = _catalog.CreateDbContext();
        var slugs = await catalog.Films.OrderBy(film => film.Id).Select(film => film.Slug).ToListAsync(Cancellation);
        Assert.Equal("bridges", slugs[0]);
        Assert.Matches("^bridges-[0-9a-f]{6}$", slugs[1]);
    }

    [Fact]
    public async Task A_document_that_is_refused_or_breaks_off_leaves_nothing_behind()
    {
        await ImportAsync(Page("Bridges", "Directed by Ann Lee"));
        var refused = await ImportAsync(Document("refused", Film("Ferries"), new SourceRecord.Refusal("its second line has no year")));
        await Assert.ThrowsAsync<InvalidOperationException>(() => ImportAsync(Document("broken", Film("Tunnels"), null)));
        Assert.Equal(["refused: its second line has no year"], refused.Refused);
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(["Bridges"], await catalog.Films.Select(film => film.Title).ToListAsync(Cancellation));
        Assert.Equal([1], await catalog.People.Select(person => person.FilmCount).ToListAsync(Cancellation));
        Assert.Equal(1, await catalog.Sources.CountAsync(Cancellation));
    }

    [Fact]
    public async Task Many_films_of_one_document_are_written_in_batches_with_keys_in_reading_order()
    {
        var report = await ImportAsync(Document("many", [.. Enumerable.Range(1, 4_500).Select(number => Film($"Film {number % 3_000}"))]));
        Assert.Equal((4_500, 4_500, 1, 0), (report.FilmCount, report.Credits, report.People, report.Gained));
        await using var catalog = _catalog.CreateDbContext();
        var films = await catalog.Films.OrderBy(film => film.Id).Select(film => new { film.Id, film.Title }).ToListAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, 4_500).Select(number => (number, $"Film {number % 3_000}")), films.Select(film => ((int)film.Id, film.Title)));
        Assert.Equal(4_500, (await catalog.People.SingleAsync(Cancellation)).FilmCount);
        Assert.Equal(4_500, await catalog.Films.Select(film => film.Slug).Distinct().CountAsync(Cancellation));
    }

    [Fact]
    public async Task Text_that_no_database_keeps_is_replaced_place_by_place()
    {
        await ImportAsync(Document("broken-text", Film("Bri\0dg\uD800es")));
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal("Bri\uFFFDdg\uFFFDes", (await catalog.Films.SingleAsync(Cancellation)).Title);
    }

    [Theory]
    [InlineData(800, 800, 0)]
    [InlineData(801, 400, 2)]
    [InlineData(20_000, 400, 2)]
    public async Task Very_long_names_go_in_and_are_listed_by_their_beginning(int length, int listed, int issues)
    {
        var name = string.Concat(Enumerable.Range(0, length).Select(number => (char)(0xAC00 + (number % 11_000))));
        var report = await ImportAsync(Document("long", Some.Film(name, name)));
        Assert.Equal((1, 1), (report.FilmCount, report.Credits));
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(name[..listed], (await catalog.Films.SingleAsync(Cancellation)).Title);
        Assert.Equal(listed == length ? [] : [name], await catalog.Set<AlternativeTitle>().Select(other => other.Title).ToListAsync(Cancellation));
        Assert.Equal(name[..listed], (await catalog.People.SingleAsync(Cancellation)).Name);
        Assert.Equal(name, (await catalog.Credits.SingleAsync(Cancellation)).CreditedAs);
        var told = await catalog.Set<SourceIssue>().ToListAsync(Cancellation);
        Assert.Equal(issues, told.Count);
        Assert.All(told, issue => Assert.Equal(("LONG_NAME", $"long, line 1: a name of {length} characters; it is listed by the first 400."), (issue.Code, issue.Reason)));
    }

    [Theory]
    [InlineData("rev ju jang", "Rev. Ju Jang-don")]
    [InlineData("sebor", "Natálie Šeborová")]
    [InlineData("postd", "postDox")]
    public async Task Forms_are_kept_to_search_in(string folded, string expected)
    {
        await ImportAsync(CreditsPageFile.SeoulTrain());
        await using var catalog = _catalog.CreateDbContext();
        var matches = await new FormSearch(catalog, folded, Enum.GetValues<SearchFormKind>()).FindAsync(null, 50, Cancellation);
        Assert.Contains(expected, matches.Select(match => match.Form));
    }

    private static SourceRecord.Film Film(string title) => new(
        new(title, null, null, [], null, null),
        [
            new CreditReading
            {
                Position = 1, Role = "Director", RoleSlug = "director", RoleIsControlled = true, Department = Department.Direction,
                CreditedRole = "Directed by", Name = "Ann Lee", SortName = "Lee, Ann", CreditedAs = "Ann Lee",
                Kind = ContributorKind.Person, Confidence = 1, Span = new(1, 1, 7),
            },
        ],
        []);

    /// <summary>A document of some records; where one is null, reading it fails.</summary>
    private static SourceDocument Document(string name, params SourceRecord?[] records) => new(
        name, name, "text/plain", name, null,
        records.Select(record => record ?? throw new InvalidOperationException("The file breaks off.")).ToAsyncEnumerable());

    private Task<ImportReport> ImportAsync(SourceDocument document) =>
        new ImportPipeline(_catalog, TimeProvider.System).ImportAsync(document, null, Cancellation);

    private static Database Parse(string choice)
    {
        Assert.True(Database.TryParse(choice, out var parsed, out var refusal), refusal);
        return parsed!;
    }

    private static SourcePage Page(string title, string credits) => CreditsPageFile.Read(
        $"{title}.txt", System.Text.Encoding.UTF8.GetBytes($"Title: {title}\n\n  • {credits}\n"));

    private Task<ImportReport> ImportAsync(params SourcePage[] pages) =>
        new ImportPipeline(_catalog, TimeProvider.System).ImportAsync(pages, Cancellation);

    private sealed class Factory(Database database) : IDbContextFactory<CatalogContext>
    {
        public Database Database => database;

        public CatalogContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<CatalogContext>();
            database.Configure(options);
            return new(options.Options);
        }
    }
}

public sealed class InMemoryImportPipelineTests() : ImportPipelineTests(TestDatabases.InMemory())
{
    [Fact]
    public async Task Twenty_thousand_credits_go_into_memory_and_one_more_does_not()
    {
        var catalog = await TestCatalog.CreateAsync(TestDatabases.InMemory());
        string[] people = [.. Enumerable.Range(0, 100).Select(number => $"Ann Lee{number}")];
        var most = await catalog.ImportAsync(Some.Document("most", Enumerable.Range(0, 200).Select(number => Some.Film($"Film {number}", people))));
        var more = await catalog.ImportAsync(Some.Document("more", Some.Film("One more", "Bo Berg")));
        Assert.Equal((20_000, 0), (most.Credits, most.Refused.Count));
        Assert.Equal(["A catalogue in memory is not kept and holds at most 20,000 credits: use --database sqlite:credits.db."], more.Refused);
        await using var context = catalog.CreateDbContext();
        Assert.Equal(20_000, await context.Credits.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await context.Sources.CountAsync(TestContext.Current.CancellationToken));
    }
}

public sealed class SqliteImportPipelineTests() : ImportPipelineTests(TestDatabases.Sqlite());

public sealed class PostgreSqlImportPipelineTests() : ImportPipelineTests(TestDatabases.PostgreSql());
