using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Tests;

/// <summary>Databases and contexts of a choice as the program takes it.</summary>
internal static class TestCatalogs
{
    public static Database Parse(string choice)
    {
        Assert.True(Database.TryParse(choice, out var database, out var refusal), refusal);
        return database!;
    }

    public static CatalogContext Open(Database database)
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        database.Configure(options);
        return new(options.Options);
    }
}
