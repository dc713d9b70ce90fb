namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests
{
    [Theory]
    [InlineData("query A { named { id } } query B { named { id } }", Verdict.Valid)]
    [InlineData(
        "query A { named { id } } fragment A on Node { id }",
        "1:26 The specified fragment `A` is not used within the current document.")]
    [InlineData(
        "query A { named { id } } mutation A { rename(id: 1, name: \"a\") { id } }",
        "1:7 1:35 The operation `A` is defined more than once.")]
    [InlineData(
        "query A { named { id } } query A { named { id } } query A { named { id } }",
        "1:7 1:32 The operation `A` is defined more than once.\n"
        + "1:7 1:57 The operation `A` is defined more than once.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "query A { named { id } } query A { named { id } }",
        "operation=A specifiedBy=#Operation-Name-Uniqueness")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
