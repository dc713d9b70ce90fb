namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests
{
    [Theory]
    [InlineData("{ film(id: 1) { id id title title } film(id: 1) { year } }", Verdict.Valid)]
    [InlineData("{ film(id: 1) { a: title b: title } }", Verdict.Valid)]
    [InlineData("{ film(id: 1) { title(language: EN) title(language: EN) } }", Verdict.Valid)]
    [InlineData(
        "{ films(ids: [1, 2], filter: { role: EDITOR, minimum: 2 }) { id } films(filter: { "
        + "minimum: 2, role: EDITOR }, ids: [1, 2]) { id } }",
        Verdict.Valid)]
    [InlineData("query ($a: Language) { film(id: 1) { title(language: $a) title(language: $a) } }", Verdict.Valid)]
    [InlineData("{ node(id: 1) { ... on Film { a: title } ... on Person { a: name } } }", Verdict.Valid)]
    [InlineData(
        "{ node(id: 1) { ... on Person { a: films(first: 1) { title } } ... on Film { b: title } } "
        + "}",
        Verdict.Valid)]
    [InlineData("{ node(id: 1) { ... on Person { a: born } ... on Studio { a: founded } } }", Verdict.Valid)]
    [InlineData(
        "{ node(id: 1) { ... on Person { a: partner { b: name } } ... on Studio { a: parent { b: "
        + "name } } } }",
        Verdict.Valid)]
    [InlineData(
        "{ node(id: 1) { ... on Person { a: partner { b: name } } ... on Studio { a: parent { b: "
        + "id } } } }",
        "1:46 1:86 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { a: id a: title } }",
        "1:17 1:23 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { id id: title } }",
        "1:17 1:20 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { title(language: EN) title(language: KO) } }",
        "1:17 1:37 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { title(language: EN) title } }",
        "1:17 1:37 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "query ($a: Language, $b: Language) { film(id: 1) { title(language: $a) title(language: "
        + "$b) } }",
        "1:52 1:72 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { id } film(id: 2) { id } film(id: 1) { id } film(id: \"1\") { id } }",
        "1:3 1:22 1:60 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { a: id } film(id: 1) { a: title } }",
        "1:17 1:39 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { ...A ...B } } fragment A on Film { a: id } fragment B on Film { a: title }",
        "1:52 1:81 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ film(id: 1) { ...A } named { id } } fragment A on Film { a: id ... { a: title } }",
        "1:60 1:72 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Person { kind } ... on Studio { kind } } }",
        "1:33 1:56 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Person { a: born } ... on Studio { a: name } } }",
        "1:33 1:59 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Person { a: films { id } } ... on Studio { a: parent { id } } } }",
        "1:33 1:67 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Named { a: id } ... on Person { a: name } } }",
        "1:32 1:56 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Named { a: name } ... on Person { a: name } ... on Studio { a: id "
        + "} } }",
        "1:32 1:84 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ node(id: 1) { ... on Person { partner { a: id } } ... on Named { id ... on Person { "
        + "partner { a: name } } } } }",
        "1:43 1:97 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ named { id } } fragment Unused on Film { a: id a: title }",
        "1:18 The specified fragment `Unused` is not used within the current document.\n"
        + "1:44 1:50 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "{ ...A } fragment A on Query { film(id: 1) { id } ...A film(id: 2) { id } }",
        "1:51 The graph of fragment spreads must not form any cycles including spreading itself. "
        + "Otherwise an operation could infinitely spread or infinitely execute on cycles in the "
        + "underlying data.\n"
        + "1:32 1:56 Encountered fields for the same object that cannot be merged.")]
    [InlineData("{ film(id: 1) { id @skip(if: true) id @skip(if: false) } }", Verdict.Valid)]
    [InlineData(
        "{ film(id: 1) { unknown: missing unknown: title } }",
        "1:17 The field `missing` does not exist on the type `Film`.\n"
        + "1:17 1:34 Encountered fields for the same object that cannot be merged.")]
    [InlineData(
        "query A { ...F } query B { ...F } fragment F on Query { a: flag a: float }",
        "1:57 1:65 Encountered fields for the same object that cannot be merged.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData("{ film(id: 1) { a: id a: title } }", "responseName=a specifiedBy=#Field-Selection-Merging")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
