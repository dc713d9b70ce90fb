namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { named { id } }", Verdict.Valid)]
    [InlineData(
        "query Q { ...A } query R { ...B } fragment A on Query { named { id } } fragment B on "
        + "Query { named { id } }",
        Verdict.Valid)]
    [InlineData(
        "{ named { id } } fragment A on Query { named { id } }",
        "1:18 The specified fragment `A` is not used within the current document.")]
    [InlineData(
        "{ named { id } } fragment A on Query { ...B } fragment B on Query { named { id } }",
        "1:18 The specified fragment `A` is not used within the current document.\n"
        + "1:47 The specified fragment `B` is not used within the current document.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ named { id } } fragment A on Query { named { id } }",
        "fragment=A specifiedBy=#Fragments-Must-Be-Used")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
