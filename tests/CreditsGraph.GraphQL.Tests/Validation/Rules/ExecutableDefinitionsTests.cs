namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests
{
    [Theory]
    [InlineData("{ named { id } }", Verdict.Valid)]
    [InlineData(
        "type A { b: Int } { named { id } } extend type Query { a: Int }",
        "1:1 A document with type system definitions cannot be executed.\n"
        + "1:36 A document with type system definitions cannot be executed.")]
    [InlineData(
        "schema { query: Query } directive @a on FIELD",
        "1:1 A document with type system definitions cannot be executed.\n"
        + "1:25 A document with type system definitions cannot be executed.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ named { id } } scalar A", "specifiedBy=#Executable-Definitions")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
