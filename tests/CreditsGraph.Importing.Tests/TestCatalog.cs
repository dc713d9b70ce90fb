using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests;

/// <summary>A fresh catalogue, and the import into it.</summary>
internal sealed class TestCatalog : IDbContextFactory<CatalogContext>
{
    private TestCatalog(Database database) => Database = database;

    public Database Database { get; }

    public static async Task<TestCatalog> CreateAsync(string choice)
    {
        Assert.True(Database.TryParse(choice, out var database, out var refusal), refusal);
        Assert.Null(await CatalogMigrations.PrepareAsync(database!, CancellationToken.None));
        return new(database!);
    }

    public CatalogContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        Database.Configure(options);
        return new(options.Options);
    }

    public async Task<ImportReport> ImportAsync(params IEnumerable<SourceDocument> documents)
    {
        var report = new ImportReport();
        foreach (var document in documents)
            report += await new ImportPipeline(this, TimeProvider.System).ImportAsync(document, null, CancellationToken.None);
        return report;
    }
}
