namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests
{
    [Theory]
    [InlineData(
        "{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { named { id } }",
        Verdict.Valid)]
    [InlineData(
        "{ ...A } fragment A on Query { ...A }",
        "1:32 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "1:32 1:61 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.")]
    [InlineData(
        "{ named { ...A } } fragment A on Named { ... on Person { films { ...B } } } fragment B on "
        + "Film { cast { ...A } }",
        "1:66 1:105 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.")]
    [InlineData(
        "{ ...A } fragment A on Query { ...A ...B } fragment B on Query { ...A ...B }",
        "1:32 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.\n"
        + "1:37 1:66 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.\n"
        + "1:71 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.")]
    [InlineData(
        "{ ...A } fragment A on Query { ...B ...C } fragment B on Query { ...C } fragment C on "
        + "Query { ...A }",
        "1:32 1:66 1:95 The graph of fragment spreads must not form any cycles including spreading "
        + "itself. Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.")]
    [InlineData(
        "{ ...A } fragment A on Query { ...Missing named { id } }",
        "1:35 The specified fragment `Missing` does not exist.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ ...A } fragment A on Query { ...A }",
        "fragment=A specifiedBy=#Fragment-Spreads-Must-Not-Form-Cycles")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
