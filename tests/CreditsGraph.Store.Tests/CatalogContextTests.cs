using CreditsGraph.Domain;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Tests;

public sealed class CatalogContextTests
{
    private readonly Database _database = Database.CreateInMemory(Guid.NewGuid().ToString());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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

    [Theory]
    [InlineData("inmemory", null)]
    [InlineData("oracle:x", "There is no database 'oracle:x'. Use 'inmemory'.")]
    [InlineData("", "There is no database ''. Use 'inmemory'.")]
    public void A_choice_of_database_is_known_or_refused_in_one_line(string choice, string? expected)
    {
        Assert.Equal(expected is null, Database.TryParse(choice, out var database, out var refusal));
        Assert.Equal(expected, refusal);
        Assert.Equal(expected is null, database?.IsInMemory ?? false);
    }

    private async Task SaveAsync(params string[] titles)
    {
        await using var catalog = Open();
        catalog.AddRange(titles.Select((title, index) => new Film { Id = index + 1, Title = title, TitleKey = TextKey.Of(title), Slug = $"{index}" }));
        await catalog.SaveChangesAsync(Cancellation);
    }

    private CatalogContext Open()
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        _database.Configure(options);
        return new(options.Options);
    }
}
