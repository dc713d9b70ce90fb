namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests
{
    [Theory]
    [InlineData("query A($a: ID!) { film(id: $a) { id } } query B($a: ID!) { film(id: $a) { id } }", Verdict.Valid)]
    [InlineData(
        "query ($a: ID!, $a: ID!) { film(id: $a) { id } }",
        "1:9 1:18 The variable `a` is defined more than once.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("query ($a: ID!, $a: ID!) { film(id: $a) { id } }", "variable=a specifiedBy=#Variable-Uniqueness")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
