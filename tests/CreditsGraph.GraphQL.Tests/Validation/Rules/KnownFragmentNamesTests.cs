namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { named { id } }", Verdict.Valid)]
    [InlineData(
        "{ ...A named { ...B id } }",
        "1:6 The specified fragment `A` does not exist.\n"
        + "1:19 The specified fragment `B` does not exist.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ ...A }", "fragment=A specifiedBy=#Fragment-Spread-Target-Defined")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
