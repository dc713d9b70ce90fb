namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests
{
    [Theory]
    [InlineData("query ($a: ID!) { film(id: $a) { id } }", Verdict.Valid)]
    [InlineData(
        "query ($a: ID!) { ...F } fragment F on Query { ...G } fragment G on Query { film(id: $a) "
        + "{ id } }",
        Verdict.Valid)]
    [InlineData("{ film(id: $a) { id } }", "1:1 1:12 The variable `a` is not defined by the operation.")]
    [InlineData(
        "query Q { film(id: $a) { id @skip(if: $b) } }",
        "1:1 1:20 The variable `a` is not defined by the operation `Q`.\n"
        + "1:1 1:39 The variable `b` is not defined by the operation `Q`.")]
    [InlineData(
        "query Q { ...F } query R($a: ID!) { ...F } fragment F on Query { film(id: $a) { id } }",
        "1:1 1:75 The variable `a` is not defined by the operation `Q`.")]
    [InlineData(
        "{ films(ids: [$a], filter: { roles: [DIRECTOR, $b], name: { equals: $c } }, any: 1) { id "
        + "} }",
        "1:1 1:15 The variable `a` is not defined by the operation.\n"
        + "1:1 1:48 The variable `b` is not defined by the operation.\n"
        + "1:1 1:69 The variable `c` is not defined by the operation.")]
    [InlineData(
        "{ ...F } fragment F on Query { film(id: $a) { id } ...F }",
        "1:52 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.\n"
        + "1:1 1:41 The variable `a` is not defined by the operation.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film(id: $a) { id } }", "variable=a specifiedBy=#All-Variable-Uses-Defined")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
