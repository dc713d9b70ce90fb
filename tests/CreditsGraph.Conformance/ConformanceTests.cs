using CreditsGraph.Conformance.Verdicts;

namespace CreditsGraph.Conformance;

/// <summary>Each case of the corpus is a test: the engine answers as the oracle did, or as its deviation says.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string> LexingCases => Corpus.Rows("Lexing");

    public static TheoryData<string> ParsingCases => Corpus.Rows("Parsing");

    public static TheoryData<string> PrintingCases => Corpus.Rows("Printing");

    public static TheoryData<string> ValidationCases => Corpus.Rows("Validation");

    public static TheoryData<string> ExecutionCases =>
    [
        .. Corpus.Rows("Coercion"),
        .. Corpus.Rows("Execution"),
        .. Corpus.Rows("NullPropagation"),
        .. Corpus.Rows("Introspection"),
    ];

    public static TheoryData<string> SchemaCases => Corpus.Rows("Schema");

    public static TheoryData<string> SchemaPrintingCases => Corpus.Rows("SchemaPrinting");

    [Theory]
    [MemberData(nameof(LexingCases))]
    public void A_source_has_the_tokens(string id) => Check(id, TokenVerdict.Of);

    [Theory]
    [MemberData(nameof(ParsingCases))]
    public void A_document_has_the_tree(string id) => Check(id, TreeVerdict.Of);

    [Theory]
    [MemberData(nameof(PrintingCases))]
    public void A_tree_is_printed_with_the_tokens(string id) => Check(id, PrintVerdict.Of);

    [Theory]
    [MemberData(nameof(ValidationCases))]
    public void A_document_breaks_the_rules(string id) => Check(id, ValidationVerdict.Of);

    [Theory]
    [MemberData(nameof(ExecutionCases))]
    public async Task A_request_has_the_response(string id) =>
        Deviations.Check(Corpus.Cases[id], await ExecutionVerdict.OfAsync(Corpus.Cases[id], TestContext.Current.CancellationToken));

    [Theory]
    [MemberData(nameof(SchemaCases))]
    public void A_schema_document_is_accepted_or_not(string id) => Check(id, SchemaVerdict.Of);

    [Theory]
    [MemberData(nameof(SchemaPrintingCases))]
    public void A_schema_is_printed_with_the_definitions(string id) => Check(id, SchemaPrintVerdict.Of);

    private static void Check(string id, Func<ConformanceCase, System.Text.Json.Nodes.JsonNode> verdict) =>
        Deviations.Check(Corpus.Cases[id], verdict(Corpus.Cases[id]));
}
