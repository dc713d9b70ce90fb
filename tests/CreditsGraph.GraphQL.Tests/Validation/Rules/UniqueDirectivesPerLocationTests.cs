namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests
{
    [Theory]
    [InlineData("{ named @skip(if: true) @include(if: true) { id @skip(if: true) } }", Verdict.Valid)]
    [InlineData("{ named @tag(name: \"a\") @tag(name: \"b\") { id } }", Verdict.Valid)]
    [InlineData(
        "{ named @skip(if: true) @skip(if: false) { id } }",
        "1:9 1:25 The directive `skip` may stand only once at one place.")]
    [InlineData(
        "{ named @skip(if: true) @skip(if: true) @skip(if: true) { id } }",
        "1:9 1:25 The directive `skip` may stand only once at one place.\n"
        + "1:9 1:41 The directive `skip` may stand only once at one place.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ named @skip(if: true) @skip(if: false) { id } }",
        "directive=skip specifiedBy=#Directives-Are-Unique-per-Location")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
