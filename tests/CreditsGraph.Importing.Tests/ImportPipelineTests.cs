using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests;

public sealed class ImportPipelineTests
{
    private readonly Factory _catalog = new(Database.CreateInMemory(Guid.NewGuid().ToString()));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
        await ImportAsync(Page("Bridges", "Directed by Ann Lee and Dominique"), Page("Ferries", "Directed by Ann Lee and Dominique"));
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

    private static SourcePage Page(string title, string credits) => CreditsPageFile.Read(
        $"{title}.txt", System.Text.Encoding.UTF8.GetBytes($"Title: {title}\n\n  • {credits}\n"));

    private Task<ImportReport> ImportAsync(params SourcePage[] pages) =>
        new ImportPipeline(_catalog, TimeProvider.System).ImportAsync(pages, Cancellation);

    private sealed class Factory(Database database) : IDbContextFactory<CatalogContext>
    {
        public CatalogContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<CatalogContext>();
            database.Configure(options);
            return new(options.Options);
        }
    }
}
