namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests
{
    [Theory]
    [InlineData("{ film(id: 1) { id } flag }", Verdict.Valid)]
    [InlineData("query ($a: ID!) { film(id: $a) { id @onField(level: 1) } }", Verdict.Valid)]
    [InlineData("{ named { ... on Person { films { id } } } }", Verdict.Valid)]
    [InlineData("{ film { id } }", "1:3 The argument `id` is required.")]
    [InlineData(
        "mutation { rename { id } }",
        "1:12 The argument `id` is required.\n"
        + "1:12 The argument `name` is required.")]
    [InlineData("{ named { id @skip } }", "1:14 The argument `if` is required.")]
    [InlineData("{ named { id @onField(note: \"a\") } }", "1:14 The argument `level` is required.")]
    [InlineData("{ film(id: null) { id } }", "1:12 The specified argument value does not match the argument type.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film { id } }", "argument=id coordinate=Query.film(id:) specifiedBy=#Required-Arguments")]
    [InlineData("{ named { id @skip } }", "argument=if coordinate=@skip(if:) specifiedBy=#Required-Arguments")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
