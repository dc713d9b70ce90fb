namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests
{
    [Theory]
    [InlineData(
        "{ ...A ...B } fragment A on Query { named { id } } fragment B on Query { named { id } }",
        Verdict.Valid)]
    [InlineData(
        "{ ...A } fragment A on Query { named { id } } fragment A on Query { named { name } }",
        "1:19 1:56 The fragment `A` is defined more than once.")]
    [InlineData("{ ... on Query { named { id } } ... on Query { named { id } } }", Verdict.Valid)]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ ...A } fragment A on Query { named { id } } fragment A on Query { named { name } }",
        "fragment=A specifiedBy=#Fragment-Name-Uniqueness")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
