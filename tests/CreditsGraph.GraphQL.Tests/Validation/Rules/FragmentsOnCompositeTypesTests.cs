namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests
{
    [Theory]
    [InlineData(
        "{ node(id: 1) { ... on Film { id } ... on Named { id } } contributor(by: { id: 1 }) { ... "
        + "on Contributor { __typename } } }",
        Verdict.Valid)]
    [InlineData(
        "{ named { ... on Role { id } ... on String { id } ...F } } fragment F on NameFilter { id }",
        "1:18 A fragment cannot be on `Role`: it is no object, interface or union type.\n"
        + "1:37 A fragment cannot be on `String`: it is no object, interface or union type.\n"
        + "1:74 A fragment cannot be on `NameFilter`: it is no object, interface or union type.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ named { ... on Role { id } } }",
        "type=Role specifiedBy=#Fragments-on-Object-Interface-or-Union-Types")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
