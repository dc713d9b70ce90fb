using CreditsGraph.Importing.Facts;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests.Updating;

public abstract class UpdateTests(Func<string> newDatabase)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_stays_of_a_changed_document_keeps_its_keys_and_the_rest_comes_and_goes()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Some.Version("page", "1", Some.Film("Bridges", "Ann Lee", "Bo Berg"), Some.Film("Ferries", "Cy Ode")));
        var before = await CreditsAsync(catalog);
        var report = await catalog.ImportAsync(Some.Version("page", "2", Some.Film("Bridge", "Di Eck", "Ann Lee"), Some.Film("Roads", "Bo Berg")));
        Assert.Equal((0, 1, 0), (report.Added, report.Changed, report.Unchanged));
        Assert.Equal(
            [
                "page: Bridge: title Bridge (was Bridges), 1 credit more, 1 credit gone.",
                "page: Roads: new.",
                "page: Ferries: gone.",
            ],
            report.Changes);
        var after = await CreditsAsync(catalog);
        Assert.Equal(["Bridge 1 Di Eck", "Bridge 2 Ann Lee", "Roads 1 Bo Berg"], after.Select(credit => credit.Text));
        Assert.Equal(before.Single(credit => credit.Text == "Bridges 1 Ann Lee").Id, after.Single(credit => credit.Text == "Bridge 2 Ann Lee").Id);
        await using var context = catalog.CreateDbContext();
        Assert.Equal(["bridges", "roads"], await context.Films.OrderBy(film => film.Id).Select(film => film.Slug).ToListAsync(Cancellation));
        Assert.Equal(["Ann Lee", "Bo Berg", "Di Eck"], await context.People.OrderBy(person => person.NameKey).Select(person => person.Name).ToListAsync(Cancellation));
        Assert.Equal([1, 1, 1], await context.People.Select(person => person.FilmCount).ToListAsync(Cancellation));
        Assert.Equal(1, await context.Sources.CountAsync(Cancellation));
    }

    [Fact]
    public async Task A_document_that_changed_and_changed_back_is_as_if_nothing_had_been()
    {
        var (catalog, fresh) = (await TestCatalog.CreateAsync(newDatabase()), await TestCatalog.CreateAsync(newDatabase()));
        SourceRecord[] first = [Some.Film("Bridges", 1, "Ann Lee tmdb:1", "Cher"), Some.Film("Ferries", 2, "Bo Berg tmdb:3")];
        await catalog.ImportAsync(
            Some.Version("list", "1", first),
            Some.Version("list", "2", Some.Film("Bridges", 1, "Cher", "Ann Lee tmdb:2", "Di Eck"), Some.Film("Roads", 4, "Bo Berg tmdb:3")),
            Some.Version("list", "3", first));
        await fresh.ImportAsync(Some.Version("list", "3", first));
        Assert.Equal((await CreditsAsync(fresh)).Select(credit => credit.Text), (await CreditsAsync(catalog)).Select(credit => credit.Text));
        Assert.Equal(await VersionAsync(fresh), await VersionAsync(catalog));
        await using var context = catalog.CreateDbContext();
        Assert.Equal(["1", "3"], await context.ExternalIds.Where(id => id.ContributorId != null).OrderBy(id => id.Value).Select(id => id.Value).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task The_same_contents_under_another_key_change_nothing()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Some.Version("a.txt", "1", Some.Film("Bridges", "Ann Lee")));
        var version = await VersionAsync(catalog);
        Assert.Equal(1, (await catalog.ImportAsync(Some.Version("b.txt", "1", Some.Film("Bridges", "Ann Lee")))).Unchanged);
        Assert.Equal(version, await VersionAsync(catalog));
    }

    [Fact]
    public async Task A_film_of_one_id_in_two_documents_is_one_film_with_both_their_credits()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(
            Some.Document("one", Some.Film("Bridges", 7, "Ann Lee tmdb:1", "Cher")),
            Some.Document("two", Some.Film("Ponts", 7, "Ann Lee tmdb:1", "Cher", "Bo Berg")));
        await using var context = catalog.CreateDbContext();
        var film = await context.Films.Include(row => row.AlternativeTitles).Include(row => row.ExternalIds).SingleAsync(Cancellation);
        Assert.Equal(("Bridges", "Ponts", "7"), (film.Title, film.AlternativeTitles.Single().Title, film.ExternalIds.Single().Value));
        Assert.Equal([("Ann Lee", 1, 2), ("Bo Berg", 1, 1), ("Cher", 1, 2)], (await context.People.Include(row => row.Credits).OrderBy(row => row.NameKey)
            .ToListAsync(Cancellation)).Select(person => (person.Name, person.FilmCount, person.Credits.Count)));
        await catalog.ImportAsync(Some.Version("two", "gone", Some.Film("Roads", 8, "Bo Berg")));
        Assert.Equal(["Bridges 1 Ann Lee", "Bridges 2 Cher", "Roads 1 Bo Berg"], (await CreditsAsync(catalog)).Select(credit => credit.Text));
    }

    [Fact]
    public async Task A_film_that_a_document_gives_twice_is_an_issue()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        var report = await catalog.ImportAsync(Some.Document("list.csv", Some.Film("Bridges", 7, "Ann Lee"), Some.Film("Bridges", 7, "Bo Berg")));
        Assert.Equal((1, 1, 1), (report.FilmCount, report.Credits, report.Issues));
        await using var context = catalog.CreateDbContext();
        Assert.Equal("list.csv: the film 7 was there before; this one is left out.", (await context.Issues.SingleAsync(Cancellation)).Reason);
    }

    [Fact]
    public async Task The_hash_is_the_sum_of_the_documents_facts_on_every_database()
    {
        SourceRecord.Film[] films = [Some.Film("Bridges", 7, "Ann Lee tmdb:1"), Some.Film("Ferries", "Bo Berg")];
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Some.Document("one", films[0]), Some.Document("two", films[1]));
        var (hash, count, credits) = await VersionAsync(catalog);
        Assert.Equal((new FilmFacts("one").Sum(films[0]) + new FilmFacts("two").Sum(films[1])).ToString(), hash);
        Assert.Equal((2, 2), (count, credits));
    }

    private static async Task<(string Hash, long Films, long Credits)> VersionAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        var row = await context.Datasets.SingleAsync(Cancellation);
        Assert.Equal(
            (row.Films, row.People, row.Organizations, row.Credits, row.Reviews, row.Sources),
            (await context.Films.LongCountAsync(Cancellation), await context.People.LongCountAsync(Cancellation), await context.Organizations.LongCountAsync(Cancellation),
                await context.Credits.LongCountAsync(Cancellation), await context.Reviews.LongCountAsync(Cancellation), await context.Sources.LongCountAsync(Cancellation)));
        return (row.FactSum, row.Films, row.Credits);
    }

    private static async Task<List<(long Id, string Text)>> CreditsAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        var credits = await context.Credits.Include(credit => credit.Film).Include(credit => credit.Contributor).ToListAsync(Cancellation);
        return [.. credits.Select(credit => (credit.Id, $"{credit.Film.Title} {credit.Position} {credit.Contributor.Name}")).OrderBy(credit => credit.Item2, StringComparer.Ordinal)];
    }
}

public sealed class InMemoryUpdateTests() : UpdateTests(TestDatabases.InMemory);

public sealed class SqliteUpdateTests() : UpdateTests(TestDatabases.Sqlite);

public sealed class PostgreSqlUpdateTests() : UpdateTests(TestDatabases.PostgreSql);
