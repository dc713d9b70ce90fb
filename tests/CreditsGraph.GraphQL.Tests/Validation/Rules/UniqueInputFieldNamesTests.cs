namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests
{
    [Theory]
    [InlineData("{ people(where: { role: DIRECTOR, and: [{ role: EDITOR }] }) { id } }", Verdict.Valid)]
    [InlineData(
        "{ people(where: { role: DIRECTOR, role: EDITOR }) { id } }",
        "1:19 1:35 The input field `role` is given more than once.")]
    [InlineData(
        "{ people(where: { and: [{ role: DIRECTOR, role: EDITOR, role: EDITOR }] }) { id } }",
        "1:27 1:43 1:57 The input field `role` is given more than once.")]
    [InlineData("{ films(any: { a: 1, a: 2 }) { id } }", "1:16 1:22 The input field `a` is given more than once.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ people(where: { role: DIRECTOR, role: EDITOR }) { id } }",
        "field=role specifiedBy=#Input-Object-Field-Uniqueness")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
