namespace CreditsGraph.Store.Tests;

public sealed class ComplianceTests
{
    /// <summary>What a database is not asked, and why.</summary>
    private static readonly string[] Gaps =
    [
        "CatalogMigrationsTests InMemory", // Nothing is kept that could be migrated.
    ];

    [Fact]
    public void Every_behaviour_is_tested_on_every_database() => Assert.Equal(Gaps, Specifications.GapsOf(typeof(ComplianceTests).Assembly));
}
