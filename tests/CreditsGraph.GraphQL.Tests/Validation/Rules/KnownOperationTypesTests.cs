namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesTests
{
    [Theory]
    [InlineData("mutation { rename(id: 1, name: \"a\") { id } }", Verdict.Valid)]
    [InlineData("subscription { renamed { id } }", Verdict.Valid)]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ a }", Verdict.Valid)]
    [InlineData("mutation { a }", "1:1 The schema has no mutation type.")]
    [InlineData("query Q { a } subscription S { a { b } }", "1:15 The schema has no subscription type.")]
    public void A_schema_without_a_root_type_has_no_such_operations(string document, string expected) =>
        Assert.Equal(
            expected, Verdict.Of(document, schema: GraphQL.Building.SdlSchemaBuilder.Build("type Query { a: Int }")));
}
