namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests
{
    [Theory]
    [InlineData(
        "{ node(id: 1) { ... on Film { id } ... on Named { id } ... on Contributor { __typename } "
        + "... on Node { id } } }",
        Verdict.Valid)]
    [InlineData(
        "{ film(id: 1) { ... on Film { id } ... on Node { id } } contributor(by: { id: 1 }) { ... "
        + "on Named { id } ... on Person { id } } }",
        Verdict.Valid)]
    [InlineData("{ film(id: 1) { ... on Person { id } } }", "1:17 A fragment on `Person` can never apply to `Film`.")]
    [InlineData("{ film(id: 1) { ... on Named { id } } }", "1:17 A fragment on `Named` can never apply to `Film`.")]
    [InlineData("{ named { ... on Film { id } } }", "1:11 A fragment on `Film` can never apply to `Named`.")]
    [InlineData(
        "{ contributor(by: { id: 1 }) { ...F } } fragment F on Credit { id }",
        "1:32 The fragment `F` on `Credit` can never apply to `Contributor`.")]
    [InlineData(
        "{ film(id: 1) { ... on Role { id } ... on Missing { id } } }",
        "1:24 A fragment cannot be on `Role`: it is no object, interface or union type.\n"
        + "1:43 The type `Missing` does not exist.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ film(id: 1) { ... on Person { id } } }",
        "type=Film typeCondition=Person specifiedBy=#Fragment-Spread-Is-Possible")]
    [InlineData(
        "{ film(id: 1) { ...F } } fragment F on Person { id }",
        "type=Film typeCondition=Person fragment=F specifiedBy=#Fragment-Spread-Is-Possible")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
