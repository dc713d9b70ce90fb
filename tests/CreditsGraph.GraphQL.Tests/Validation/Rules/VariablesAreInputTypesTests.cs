namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests
{
    [Theory]
    [InlineData(
        "query ($a: ID!, $b: CreditFilter!, $c: Language) { film(id: $a) { title(language: $c) } "
        + "people(where: $b) { id } }",
        Verdict.Valid)]
    [InlineData(
        "query ($a: Film) { named { id @tag(name: $a) } }",
        "1:12 The type of the variable `a` is not an input type.\n"
        + "1:8 1:42 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: [Node!]!, $b: Contributor) { named { id @skip(if: $a) @include(if: $b) } }",
        "1:12 The type of the variable `a` is not an input type.\n"
        + "1:26 The type of the variable `b` is not an input type.\n"
        + "1:8 1:62 The variable `a` is not compatible with the type of the current location.\n"
        + "1:22 1:79 The variable `b` is not compatible with the type of the current location.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));
}
