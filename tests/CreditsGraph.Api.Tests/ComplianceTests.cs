namespace CreditsGraph.Api.Tests;

public sealed class ComplianceTests
{
    /// <summary>What a database is not asked, and why.</summary>
    private static readonly string[] Gaps =
    [
        "GeneratedFilterTests InMemory", // What the others are held against.
        "StatementTests InMemory", // There are no statements.
    ];

    [Fact]
    public void Every_behaviour_is_tested_on_every_database() => Assert.Equal(Gaps, Specifications.GapsOf(typeof(ComplianceTests).Assembly));
}
