namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests
{
    [Theory]
    [InlineData(
        "query ($a: Boolean! @onVariable) @onQuery { named @skip(if: $a) { id @onField(level: 1) "
        + "... @include(if: $a) { name } ...F @tag(name: \"a\") } } fragment F on Named { id }",
        Verdict.Valid)]
    [InlineData(
        "{ named @unknown { id @Skip(if: true) } }",
        "1:9 The specified directive `unknown` is not supported by the current schema.\n"
        + "1:23 The specified directive `Skip` is not supported by the current schema.")]
    [InlineData("query @skip(if: true) { named { id } }", "1:7 The directive `skip` is not allowed on QUERY.")]
    [InlineData(
        "mutation @onQuery { rename(id: 1, name: \"a\") { id } }",
        "1:10 The directive `onQuery` is not allowed on MUTATION.")]
    [InlineData(
        "subscription @onQuery { renamed { id } }",
        "1:14 The directive `onQuery` is not allowed on SUBSCRIPTION.")]
    [InlineData("{ named @onQuery { id } }", "1:9 The directive `onQuery` is not allowed on FIELD.")]
    [InlineData(
        "{ ... @onQuery { named { id } } ...F @onQuery } fragment F on Query @onQuery { named { id "
        + "} }",
        "1:7 The directive `onQuery` is not allowed on INLINE_FRAGMENT.\n"
        + "1:38 The directive `onQuery` is not allowed on FRAGMENT_SPREAD.\n"
        + "1:69 The directive `onQuery` is not allowed on FRAGMENT_DEFINITION.")]
    [InlineData(
        "query ($a: Boolean! @onQuery) { named { id @skip(if: $a) } }",
        "1:21 The directive `onQuery` is not allowed on VARIABLE_DEFINITION.")]
    [InlineData("{ named @deprecated { id } }", "1:9 The directive `deprecated` is not allowed on FIELD.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ named @unknown { id } }", "directive=unknown specifiedBy=#Directives-Are-Defined")]
    [InlineData(
        "{ named @onQuery { id } }",
        "directive=onQuery location=FIELD specifiedBy=#Directives-Are-in-Valid-Locations")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
