namespace CreditsGraph.Importing.Tests;

public sealed class ComplianceTests
{
    [Fact]
    public void Every_behaviour_is_tested_on_every_database() => Assert.Empty(Specifications.GapsOf(typeof(ComplianceTests).Assembly));
}
