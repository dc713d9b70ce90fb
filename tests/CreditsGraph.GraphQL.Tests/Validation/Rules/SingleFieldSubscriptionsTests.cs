namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests
{
    [Theory]
    [InlineData("subscription { renamed { id } }", Verdict.Valid)]
    [InlineData("subscription { renamed { id } renamed { title } }", Verdict.Valid)]
    [InlineData("subscription { ...F } fragment F on Subscription { renamed { id } }", Verdict.Valid)]
    [InlineData("{ named { id } film(id: 1) { id } }", Verdict.Valid)]
    [InlineData(
        "subscription { renamed { id } added { id } }",
        "1:31 Subscription operations must have exactly one root field.")]
    [InlineData(
        "subscription { a: renamed { id } b: renamed { id } }",
        "1:34 Subscription operations must have exactly one root field.")]
    [InlineData(
        "subscription { ... { renamed { id } } ... on Subscription { added { id } } }",
        "1:61 Subscription operations must have exactly one root field.")]
    [InlineData(
        "subscription { ...F } fragment F on Subscription { renamed { id } ...G } fragment G on "
        + "Subscription { added { id } ...F }",
        "1:67 1:116 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.\n"
        + "1:103 Subscription operations must have exactly one root field.")]
    [InlineData(
        "subscription { __typename }",
        "1:16 The root field of a subscription must not be an introspection field.")]
    [InlineData(
        "subscription { renamed { id } __typename }",
        "1:31 Subscription operations must have exactly one root field.\n"
        + "1:31 The root field of a subscription must not be an introspection field.")]
    [InlineData(
        "subscription ($a: Boolean!) { renamed @skip(if: $a) { id } }",
        "1:39 `@skip` and `@include` are not allowed on the root selections of a subscription.")]
    [InlineData(
        "subscription ($a: Boolean!) { ... @include(if: $a) { renamed { id } } }",
        "1:35 `@skip` and `@include` are not allowed on the root selections of a subscription.")]
    [InlineData(
        "subscription ($a: Boolean!) { ...F @include(if: $a) } fragment F on Subscription { "
        + "renamed { id @skip(if: $a) } }",
        "1:36 `@skip` and `@include` are not allowed on the root selections of a subscription.")]
    [InlineData("subscription ($a: Boolean!) { renamed { id @skip(if: $a) } }", Verdict.Valid)]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("subscription { renamed { id } added { id } }", "specifiedBy=#Single-Root-Field")]
    [InlineData("subscription { __typename }", "field=__typename specifiedBy=#Single-Root-Field")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
