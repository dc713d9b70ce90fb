namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests
{
    [Theory]
    [InlineData("query ($a: [ID!]!) { films(ids: $a) { ... on Node { id } } }", Verdict.Valid)]
    [InlineData(
        "query ($a: Idd) { named { id ... on Persn { id } } } fragment F on Studioo { id }",
        "1:12 The type `Idd` does not exist. Did you mean `ID`?\n"
        + "1:37 The type `Persn` does not exist. Did you mean `Person`?\n"
        + "1:68 The type `Studioo` does not exist. Did you mean `Studio`?\n"
        + "1:54 The specified fragment `F` is not used within the current document.\n"
        + "1:8 The variable `a` is not used by the operation.")]
    [InlineData("{ named { ... on Xylophone { id } } }", "1:18 The type `Xylophone` does not exist.")]
    [InlineData(
        "query ($a: [[film!]!]!) { named { id @skip(if: $a) } }",
        "1:14 The type `film` does not exist. Did you mean `Film`?")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ named { ... on Xylophone { id } } }",
        "type=Xylophone specifiedBy=#Fragment-Spread-Type-Existence")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));

    [Fact]
    public void No_name_is_suggested_where_introspection_is_off() =>
        Assert.Equal(
            "1:18 The type `Persn` does not exist.",
            Verdict.Of(
                "{ named { ... on Persn { id } } }",
                GraphQL.Validation.ValidationOptions.Default with { AllowIntrospection = false }));
}
