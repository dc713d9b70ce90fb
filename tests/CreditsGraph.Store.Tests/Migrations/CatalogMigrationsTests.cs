using CreditsGraph.Store.Migrations;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Tests.Migrations;

/// <summary>The shape of a database by its own catalogue: what the migrations make is what the model says.</summary>
public abstract class CatalogMigrationsTests(Func<string> newDatabase)
{
    private const string Newer = "20991231000000_Newer";

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A query that describes tables, columns, nullability, keys and indexes, a line each.</summary>
    protected abstract string Shape { get; }

    [Fact]
    public async Task A_migrated_database_has_the_shape_of_the_model()
    {
        var (migrated, made) = (TestCatalogs.Parse(newDatabase()), TestCatalogs.Parse(newDatabase()));
        Assert.Null(await CatalogMigrations.PrepareAsync(migrated, Cancellation));
        await using var model = TestCatalogs.Open(made);
        await MakeAsync(model);
        await using var catalog = TestCatalogs.Open(migrated);
        var expected = await ShapeOfAsync(model);
        Assert.Contains(expected, line => line.Contains("sort_name_key", StringComparison.Ordinal));
        Assert.Equal(expected, await ShapeOfAsync(catalog));
    }

    [Fact]
    public async Task Preparing_twice_and_side_by_side_is_preparing_once()
    {
        var database = TestCatalogs.Parse(newDatabase());
        var refusals = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CatalogMigrations.PrepareAsync(database, Cancellation))));
        Assert.All(refusals, Assert.Null);
        await using var catalog = TestCatalogs.Open(database);
        Assert.Equal(catalog.Database.GetMigrations(), await catalog.Database.GetAppliedMigrationsAsync(Cancellation));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_in_one_line()
    {
        var database = TestCatalogs.Parse(newDatabase());
        Assert.Null(await CatalogMigrations.PrepareAsync(database, Cancellation));
        await using var catalog = TestCatalogs.Open(database);
        await catalog.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsHistory\" VALUES ({Newer}, '99.0')", Cancellation);
        Assert.Equal(
            $"The database {database.Place} was made by a newer version of the program (it has {Newer}): use that version, or another database.",
            await CatalogMigrations.PrepareAsync(database, Cancellation));
    }

    protected virtual async Task MakeAsync(CatalogContext model) => await model.Database.EnsureCreatedAsync(Cancellation);

    private async Task<List<string>> ShapeOfAsync(CatalogContext catalog)
    {
        var lines = await catalog.Database.SqlQueryRaw<string>(Shape).ToListAsync(Cancellation);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
