namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests
{
    [Theory]
    [InlineData("{ named { id } }", Verdict.Valid)]
    [InlineData("query { ...F } fragment F on Query { named { id } }", Verdict.Valid)]
    [InlineData(
        "{ named { id } } query A { named { id } }",
        "1:1 An operation without a name must be the only operation of its document.")]
    [InlineData(
        "{ named { id } } { named { id } }",
        "1:1 An operation without a name must be the only operation of its document.\n"
        + "1:18 An operation without a name must be the only operation of its document.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ named { id } } query A { named { id } }", "specifiedBy=#Lone-Anonymous-Operation")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
