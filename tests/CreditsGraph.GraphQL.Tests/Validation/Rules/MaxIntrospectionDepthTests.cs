namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthTests
{
    [Theory]
    [InlineData(
        "{ __schema { types { name fields { name type { name ofType { ofType { ofType { ofType { "
        + "ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } }",
        Verdict.Valid)]
    [InlineData(
        "{ __schema { types { fields { type { fields { name } } } } } }",
        "1:1 HC0086 Maximum allowed introspection depth exceeded.")]
    [InlineData("{ __schema { types { interfaces { possibleTypes { fields { name } } } } } }", Verdict.Valid)]
    [InlineData(
        "{ __schema { types { interfaces { interfaces { name } } } } }",
        "1:1 HC0086 Maximum allowed introspection depth exceeded.")]
    [InlineData(
        "{ __type(name: \"A\") { ...F } } fragment F on __Type { fields { type { ...G } } } fragment "
        + "G on __Type { ofType { fields { name } } }",
        "1:1 HC0086 Maximum allowed introspection depth exceeded.")]
    [InlineData(
        "{ __type(name: \"A\") { ...F ...F fields { type { ofType { ...G } } } } } fragment F on "
        + "__Type { ...G } fragment G on __Type { ofType { name } }",
        Verdict.Valid)]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(16, Verdict.Valid)]
    [InlineData(17, "1:1 HC0086 Maximum allowed introspection depth exceeded.")]
    public void Of_type_may_stand_sixteen_times_below_itself(int depth, string expected) =>
        Assert.Equal(
            expected,
            Verdict.Of(
                "{ __type(name: \"A\") {" + string.Concat(Enumerable.Repeat("ofType {", depth)) + "name"
                + new string('}', depth + 2)));

    [Theory]
    [InlineData("{ named { __typename } __typename }", Verdict.Valid)]
    [InlineData(
        "{ __schema { types { name } } a: __type(name: \"A\") { name } }",
        "1:3 HC0046 Introspection is not allowed for the current request.\n"
        + "1:31 HC0046 Introspection is not allowed for the current request.")]
    public void Introspection_can_be_off(string document, string expected) =>
        Assert.Equal(
            expected,
            Verdict.Of(
                document, GraphQL.Validation.ValidationOptions.Default with { AllowIntrospection = false }));
}
