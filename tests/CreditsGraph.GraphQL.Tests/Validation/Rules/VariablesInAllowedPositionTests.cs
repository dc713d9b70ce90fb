namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests
{
    [Theory]
    [InlineData("query ($a: ID!) { film(id: $a) { id } }", Verdict.Valid)]
    [InlineData("query ($a: Int!) { film(id: 1) { credits(first: $a) { id } } }", Verdict.Valid)]
    [InlineData("query ($a: Boolean = true) { named { id @skip(if: $a) } }", Verdict.Valid)]
    [InlineData("query ($a: Boolean) { flag(value: $a) }", Verdict.Valid)]
    [InlineData("query ($a: Int) { named { ... on Person { films(first: $a) { id } } } }", Verdict.Valid)]
    [InlineData("query ($a: [ID!]!) { films(ids: $a) { id } }", Verdict.Valid)]
    [InlineData("query ($a: ID!) { films(ids: [$a]) { id } }", Verdict.Valid)]
    [InlineData("query ($a: [Int]) { films(matrix: [$a]) { id } }", Verdict.Valid)]
    [InlineData("query ($a: Int) { people(where: { minimum: $a }) { id } }", Verdict.Valid)]
    [InlineData("query ($a: Any) { films(any: $a) { id } }", Verdict.Valid)]
    [InlineData(
        "query ($a: ID) { film(id: $a) { id } }",
        "1:8 1:27 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: ID = null) { film(id: $a) { id } }",
        "1:8 1:34 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: String!) { film(id: $a) { id } }",
        "1:8 1:32 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: Int) { float(value: $a) }",
        "1:8 1:32 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: Boolean) { named { id @skip(if: $a) } }",
        "1:8 1:44 The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query ($a: Boolean = null) { flag(value: $a) }", Verdict.Valid)]
    [InlineData(
        "query ($a: ID!) { films(ids: $a) { id } }",
        "1:8 1:30 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: [ID]!) { films(ids: $a) { id } }",
        "1:8 1:32 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: [ID!]) { films(ids: [$a]) { id } }",
        "1:8 1:33 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: ID) { films(ids: [$a]) { id } }",
        "1:8 1:30 The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query ($a: ID = 1) { films(ids: [$a]) { id } }", Verdict.Valid)]
    [InlineData(
        "query ($a: String) { films(filter: { name: { equals: $a } }) { id } }",
        "1:8 1:54 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: Role) { films(filter: { roles: [$a] }) { id } }",
        "1:8 1:44 The variable `a` is not compatible with the type of the current location.")]
    [InlineData(
        "query ($a: ID) { ...F } fragment F on Query { film(id: $a) { id } }",
        "1:8 1:56 The variable `a` is not compatible with the type of the current location.")]
    [InlineData("query ($a: ID!) { contributor(by: { id: $a }) { __typename } }", Verdict.Valid)]
    [InlineData(
        "query ($a: ID) { contributor(by: { id: $a }) { __typename } }",
        "1:8 1:40 HC0057 The variable `a` must be non-null to stand in a field of the oneOf input "
        + "object `Choice`.")]
    [InlineData(
        "query ($a: ID = 1) { contributor(by: { id: $a }) { __typename } }",
        Verdict.Valid)]
    [InlineData("query ($a: Int!) { contributor(by: { at: [$a] }) { __typename } }", Verdict.Valid)]
    [InlineData("query ($a: Choice!) { contributor(by: $a) { __typename } }", Verdict.Valid)]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "query ($a: ID) { film(id: $a) { id } }",
        "variable=a variableType=ID locationType=ID! specifiedBy=#All-Variable-Usages-Are-Allowed")]
    [InlineData(
        "query ($a: ID) { film(id: 1, choice: { id: $a }) { id } }",
        "variable=a variableType=ID locationType=ID specifiedBy=#All-Variable-Usages-Are-Allowed")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
