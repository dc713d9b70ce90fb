namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests
{
    [Theory]
    [InlineData("query ($a: ID!) { film(id: $a) { id } }", Verdict.Valid)]
    [InlineData("query ($a: Boolean!) { named { id @skip(if: $a) } }", Verdict.Valid)]
    [InlineData("query ($a: ID!) { ...F } fragment F on Query { film(id: $a) { id } }", Verdict.Valid)]
    [InlineData("query ($a: Role!) { films(filter: { and: [{ roles: [$a] }] }) { id } }", Verdict.Valid)]
    [InlineData("query ($a: ID!) { named { id } }", "1:8 The variable `a` is not used by the operation.")]
    [InlineData(
        "query Q($a: ID!, $b: Int = 1) { film(id: $a) { id } }",
        "1:18 The variable `b` is not used by the operation `Q`.")]
    [InlineData(
        "query Q($a: ID!) { ...F } query R($a: ID!) { named { id } } fragment F on Query { "
        + "film(id: $a) { id } }",
        "1:35 The variable `a` is not used by the operation `R`.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("query ($a: ID!) { named { id } }", "variable=a specifiedBy=#All-Variables-Used")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
