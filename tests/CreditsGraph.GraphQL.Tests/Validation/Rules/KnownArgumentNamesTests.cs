namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests
{
    [Theory]
    [InlineData(
        "{ film(id: 1, choice: { id: 2 }) { title(language: KO) @onField(level: 1, note: \"a\") } }",
        Verdict.Valid)]
    [InlineData("{ film(id: 1, ID: 2) { id } }", "1:15 The argument `ID` does not exist.")]
    [InlineData(
        "{ film(id: 1) { id(a: 1, b: 2) } }",
        "1:20 The argument `a` does not exist.\n"
        + "1:26 The argument `b` does not exist.")]
    [InlineData(
        "{ named @onField(level: 1, to: 2) { id @skip(if: true, unless: false) } }",
        "1:28 The argument `to` does not exist.\n"
        + "1:56 The argument `unless` does not exist.")]
    [InlineData("{ unknown(a: 1) }", "1:3 The field `unknown` does not exist on the type `Query`.")]
    [InlineData("{ named { name(a: 1) } }", "1:16 The argument `a` does not exist.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film(id: 1, a: 2) { id } }", "type=Query field=film argument=a specifiedBy=#Argument-Names")]
    [InlineData("{ named { id @skip(if: true, a: 1) } }", "directive=skip argument=a specifiedBy=#Argument-Names")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
