namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests
{
    [Theory]
    [InlineData("{ a: film(id: 1) { id } b: film(id: 1) { id } }", Verdict.Valid)]
    [InlineData("{ film(id: 1, id: 1) { id } }", "1:8 1:15 The argument `id` is given more than once.")]
    [InlineData("{ film(id: 1, id: 2, id: 3) { id } }", "1:8 1:15 1:22 The argument `id` is given more than once.")]
    [InlineData(
        "{ named { id @skip(if: true, if: false) } }",
        "1:20 1:30 The argument `if` is given more than once.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film(id: 1, id: 1) { id } }", "argument=id specifiedBy=#Argument-Uniqueness")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
