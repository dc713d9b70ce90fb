namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests
{
    [Theory]
    [InlineData(
        "{ film(id: 1) { title __typename } named { name id __typename } contributor(by: { id: 1 "
        + "}) { __typename } }",
        Verdict.Valid)]
    [InlineData("{ __schema { types { name } } __type(name: \"A\") { name } }", Verdict.Valid)]
    [InlineData("{ film(id: 1) { titel } }", "1:17 The field `titel` does not exist on the type `Film`.")]
    [InlineData("{ a: b }", "1:3 The field `b` does not exist on the type `Query`.")]
    [InlineData(
        "{ named { born ... on Person { born } } }",
        "1:11 The field `born` does not exist on the type `Named`.")]
    [InlineData(
        "{ contributor(by: { id: 1 }) { name } }",
        "1:32 The field `name` does not exist on the type `Contributor`.")]
    [InlineData(
        "{ film(id: 1) { __schema { types { name } } } }",
        "1:17 The field `__schema` does not exist on the type `Film`.")]
    [InlineData(
        "mutation { __type(name: \"A\") { name } }",
        "1:12 The field `__type` does not exist on the type `Mutation`.")]
    [InlineData("{ unknown { what { ever } } }", "1:3 The field `unknown` does not exist on the type `Query`.")]
    [InlineData(
        "{ ...F } fragment F on Query { film(id: 1) { b } }",
        "1:46 The field `b` does not exist on the type `Film`.")]
    [InlineData("{ Named { id } }", "1:3 The field `Named` does not exist on the type `Query`.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film(id: 1) { a: titel } }", "type=Film field=titel responseName=a specifiedBy=#Field-Selections")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
