using CreditsGraph.Domain;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Tests;

public abstract class CatalogContextTests(string database) : IAsyncLifetime
{
    private readonly Database _database = TestCatalogs.Parse(database);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Assert.Null(await CatalogMigrations.PrepareAsync(_database, Cancellation));

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Text_keys_order_rows_by_folded_text_and_then_by_exact_text()
    {
        await SaveAsync("Zebra", "éclair", "Eclair", "eclair", "Šum", "Sumo", "Ete");
        await using var catalog = Open();
        Assert.Equal(
            ["Eclair", "eclair", "éclair", "Ete", "Šum", "Sumo", "Zebra"],
            await catalog.Films.OrderBy(film => film.TitleKey).Select(film => film.Title).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Text_keys_compare_in_filters()
    {
        await SaveAsync("Alpha", "Beta", "Gamma");
        await using var catalog = Open();
        var beta = TextKey.Of("Beta");
        Assert.Equal(
            ["Gamma"], await catalog.Films.Where(film => film.TitleKey > beta).Select(film => film.Title).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task People_and_organizations_are_one_table_with_one_key_space()
    {
        await using (var catalog = Open())
        {
            catalog.Add(new Person { Id = 1, Kind = ContributorKind.Person, Name = "Ann Lee", Slug = "ann-lee", AlsoKnownAs = { "A. Lee" } });
            catalog.Add(new Organization { Id = 2, Kind = ContributorKind.Organization, Name = "postDox", Slug = "postdox" });
            await catalog.SaveChangesAsync(Cancellation);
        }

        await using var again = Open();
        var contributors = await again.Contributors.OrderBy(contributor => contributor.Id).ToListAsync(Cancellation);
        Assert.Equal(["A. Lee"], Assert.IsType<Person>(contributors[0]).AlsoKnownAs);
        Assert.IsType<Organization>(contributors[1]);
    }

    [Fact]
    public async Task Text_keys_order_by_code_point_beyond_the_basic_plane_too()
    {
        await SaveAsync("\U00020000", "\uFB00x", "\uD7A3", "a");
        await using var catalog = Open();
        Assert.Equal(
            ["a", "\uFB00x", "\uD7A3", "\U00020000"],
            await catalog.Films.OrderBy(film => film.TitleKey).Select(film => film.Title).ToListAsync(Cancellation));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\uD800b")]
    [InlineData("\uFFFF")]
    public async Task Text_that_cannot_be_stored_is_asked_for_in_vain(string text)
    {
        await SaveAsync("a\uFFFDb", "ab");
        await using var catalog = Open();
        Assert.Equal(0, await catalog.Films.CountAsync(film => film.Title == text, Cancellation));
    }

    [Fact]
    public async Task Times_compare()
    {
        var noon = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
        await using (var catalog = Open())
        {
            catalog.Add(new Source { Id = 1, Key = "1", ImportedAt = noon });
            catalog.Add(new Source { Id = 2, Key = "2", ImportedAt = noon.AddMilliseconds(1) });
            await catalog.SaveChangesAsync(Cancellation);
        }

        await using var again = Open();
        var late = await again.Sources.SingleAsync(source => source.ImportedAt > noon, Cancellation);
        Assert.Equal((2, noon.AddMilliseconds(1)), (late.Id, late.ImportedAt));
    }

    private async Task SaveAsync(params string[] titles)
    {
        await using var catalog = Open();
        catalog.AddRange(titles.Select((title, index) => new Film { Id = index + 1, Title = title, TitleKey = TextKey.Of(title), Slug = $"{index}" }));
        await catalog.SaveChangesAsync(Cancellation);
    }

    private CatalogContext Open() => TestCatalogs.Open(_database);
}

public sealed class InMemoryCatalogContextTests() : CatalogContextTests(TestDatabases.InMemory());

public sealed class SqliteCatalogContextTests() : CatalogContextTests(TestDatabases.Sqlite());

public sealed class PostgreSqlCatalogContextTests() : CatalogContextTests(TestDatabases.PostgreSql());
