using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests.Catalogues;

public sealed class CatalogueFileTests : IAsyncLifetime
{
    private const string TmdbHeader = "movie_id,title,cast,crew\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-catalogues-").FullName;
    private readonly Factory _catalog = new(TestDatabases.Sqlite());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Assert.Null(await CatalogMigrations.PrepareAsync(_catalog.Database, Cancellation));

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_broken_row_is_an_issue_with_file_and_line_and_the_rest_goes_in()
    {
        var report = await ImportAsync(Write("credits.csv", TmdbHeader
            + """1,Bridges,"[{""id"": 7, ""name"": ""Ann Lee"", ""character"": ""Mary / Jo (uncredited)"", ""order"": 0}]","[{""id"": 8, ""name"": ""Ann Lee"", ""department"": ""Directing"", ""job"": ""Director""}]" """.TrimEnd() + "\n"
            + "2,Ferries,[],,,\n3,Tunnels,[],oops\n"
            + """4,Roads,[],"[{""id"": 8, ""name"": ""Ann Lee"", ""department"": ""Crew"", ""job"": ""Kite Flyer""}]" """.TrimEnd() + "\n"));
        Assert.Equal((2, 2, 3, 2), (report.FilmCount, report.People, report.Credits, report.Issues));
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(
            [
                (3, "credits.csv, line 3: it has 6 columns instead of 4; the row is left out."),
                (4, "credits.csv, line 4: its cast or crew is not JSON; the row is left out."),
            ],
            (await catalog.Issues.OrderBy(issue => issue.Line).ToListAsync(Cancellation)).Select(issue => (issue.Line, issue.Reason)));
        Assert.Equal(
            ["7", "8"], await catalog.People.OrderBy(person => person.Id).Select(person => person.ExternalIds.Single().Value).ToListAsync(Cancellation));
        var kites = await catalog.Roles.SingleAsync(role => role.Slug == "kite-flyer", Cancellation);
        Assert.Equal((false, Domain.Department.Other), (kites.Controlled, kites.Department));
        Assert.Equal(["Mary", "Jo"], (await catalog.Credits.OrderBy(credit => credit.Id).FirstAsync(Cancellation)).Characters);
    }

    [Fact]
    public async Task Three_files_of_IMDb_are_one_document_and_importing_it_twice_changes_nothing()
    {
        Write("title.basics.tsv", "tconst\ttitleType\tprimaryTitle\tstartYear\truntimeMinutes\ntt1\tmovie\tThe \"Bridge\t1999\t\\N\ntt2\tshort\tFerries\t\\N\t9\n");
        Write("name.basics.tsv", "nconst\tprimaryName\nnm1\tAnn Lee\n");
        Write("title.principals.tsv", "tconst\tordering\tnconst\tcategory\tjob\tcharacters\n"
            + "tt1\t1\tnm1\tactress\t\\N\t[\"Mary\",\"Jo\"]\ntt1\t2\tnm1\twriter\tscreenplay\t\\N\ntt1\t3\tnm9\teditor\t\\N\t\\N\ntt1\t4\n");
        var report = await ImportAsync(_folder);
        Assert.Equal((2, 1, 2, 2), (report.FilmCount, report.People, report.Credits, report.Issues));
        Assert.Equal(["The \"Bridge", "Ferries"], report.Films);
        Assert.Equal(1, (await ImportAsync(_folder)).Unchanged);
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal([4, 5], await catalog.Issues.OrderBy(issue => issue.Line).Select(issue => issue.Line).ToListAsync(Cancellation));
        Assert.True(await catalog.Credits.AllAsync(credit => catalog.Roles.Any(role => role.Id == credit.RoleId && role.Controlled), Cancellation));
    }

    [Fact]
    public async Task An_answer_without_cast_and_crew_is_refused()
    {
        var path = Write("answer.json", "{\"id\": 1}");
        var report = await ImportAsync(path);
        Assert.Equal(["answer.json: it is no answer of TMDB with the credits of a film: it has no cast and crew"], report.Refused);
    }

    [Fact]
    public async Task The_first_198_films_of_TMDB_go_in_but_for_one()
    {
        var report = await ImportAsync(Shared("tmdb", "tmdb_5000_credits.first198.csv.gz"));
        Assert.Equal((197, 1), (report.FilmCount, report.Issues));
        Assert.Equal(20_831, report.Credits);
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(30, (await catalog.Issues.SingleAsync(Cancellation)).Line);
        var controlled = await catalog.Credits.CountAsync(credit => catalog.Roles.Any(role => role.Id == credit.RoleId && role.Controlled && role.Slug != "cast"), Cancellation);
        var crew = await catalog.Credits.CountAsync(credit => !catalog.Roles.Any(role => role.Id == credit.RoleId && role.Slug == "cast"), Cancellation);
        Assert.True(controlled >= 0.96 * crew, $"{controlled} of {crew}");
    }

    [Fact]
    public async Task A_slice_of_IMDb_goes_in_with_every_category_known()
    {
        var report = await ImportAsync(Shared("imdb", "mini.title.principals.tsv.gz"));
        Assert.Equal((2_000, 11_570, 6), (report.FilmCount, report.Credits, report.Issues));
        await using var catalog = _catalog.CreateDbContext();
        Assert.Equal(0, await catalog.Credits.CountAsync(credit => catalog.Roles.Any(role => role.Id == credit.RoleId && !role.Controlled), Cancellation));
    }

    [Fact]
    public async Task A_table_of_real_credits_goes_in_by_its_headers()
    {
        var report = await ImportAsync(Shared("tmdb", "credits_flat.csv.gz"));
        Assert.Equal((233, 22_786, 0), (report.FilmCount, report.Credits, report.Issues));
    }

    private static string Shared(params string[] parts)
    {
        var path = Repository.Shared(["data", .. parts]);
        Assert.SkipWhen(path is null, "The catalogue files are not beside the checkout.");
        return path!;
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<ImportReport> ImportAsync(string path)
    {
        var (document, fault) = await SourceFiles.OpenAsync(Assert.Single(SourceFiles.Find([path], out _)!), Cancellation);
        Assert.Null(fault);
        return await new ImportPipeline(_catalog, TimeProvider.System).ImportAsync(document!, null, Cancellation);
    }

    private sealed class Factory(string choice) : IDbContextFactory<CatalogContext>
    {
        public Database Database { get; } = Database.TryParse(choice, out var parsed, out _) ? parsed! : throw new ArgumentException(choice);

        public CatalogContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<CatalogContext>();
            Database.Configure(options);
            return new(options.Options);
        }
    }
}
