using System.Diagnostics;
using System.Globalization;
using System.Text;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Validation;

namespace CreditsGraph.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private const string Budget =
        "HC0107 The fields of the document take more comparisons to merge than are allowed.";

    private const string FragmentBudget =
        "HC0107 The fragments of the document take more visits to merge than are allowed.";

    /// <summary>Documents at the limits of the parser, made to be dear.</summary>
    public static TheoryData<string, string> Hostile => new()
    {
        { "nested fields", "{ named { ... on Person" + Repeat("{ partner", 197) + "{ id" + Repeat("}", 200) },
        { "nested inline fragments", "{ named" + Repeat("{ ... on Named", 198) + "{ id" + Repeat("}", 200) },
        { "nested lists", "{ films(any: " + Repeat("[", 199) + Repeat("]", 199) + ") { id } }" },
        { "nested lists twice", Repeat("{ films(any: " + Repeat("[", 100) + Repeat("]", 100) + ") { id } }", 70) },
        { "nested objects", "{ films(any: " + Repeat("{ a: ", 198) + "{}" + Repeat("}", 198) + ") { id } }" },
        {
            "nested input objects",
            "{ people(where: " + Repeat("{ and: ", 198) + "{}" + Repeat("}", 198) + ") { id } }"
        },
        { "nested list types", "query ($a: " + Repeat("[", 200) + "ID" + Repeat("]", 200) + ") { film(id: $a) { id } }" },
        { "one field again and again", "{ " + Repeat("named { id } ", 1000) + "}" },
        { "inline fragments of one field", "{ " + Repeat("... { named { id } } ", 1000) + "}" },
        { "two hundred times a hundred", "{ film(id: 1) { " + Repeat("... { " + Repeat("id ", 10) + "} ", 180) + "} }" },
        { "a chain of fragments", "{ ...F0 } " + Chain(1400, i => $"...F{i}") },
        { "a chain of fragments that nest", "{ named { ...P0 } } " + PersonChain(900, "partner { ...P{0} }") },
        { "fragments that double", "{ named { ...P0 } } " + PersonChain(400, "a: partner { ...P{0} } b: partner { ...P{0} }") },
        {
            "fragments that double and mix",
            "{ named { ...P0 } } " + PersonChain(190, "a: partner { ...P{0} } a: partner { ...P{1} } b: partner { ...P{0} }")
        },
        {
            "objects that exclude each other",
            "{ named { ...N0 } } " + Fragments(180, "N", "Named", "... on Person { a: partner { ...N{0} } } ... on Studio { a: parent { ...N{0} } } ... { id }")
        },
        { "unknown directives", "{ named { id " + Repeat("name @a @b @c @d ", 1400) + "} }" },
        { "unknown fields", "{ " + Repeat("x ", 2000) + "}" },
        { "unknown variables", "{ " + Repeat("film(id: $a) { id } ", 1000) + "}" },
        { "operations that share fragments", Repeat("query { ...F0 ...F1 ...F2 } ", 1000) + Chain(100, i => $"...F{i}") },
        { "one argument again and again", "{ film(" + Repeat("id: 1 ", 4900) + ") { id } }" },
        { "one input field again and again", "{ films(any: { " + Repeat("a: 1 ", 4900) + "}) { id } }" },
        { "one variable again and again", "query (" + Repeat("$a: ID ", 3700) + ") { film(id: $a) { id } }" },
        { "one fragment again and again", "{ ...F } " + Repeat("fragment F on Query { flag } ", 1600) },
        { "one operation again and again", Repeat("query Q { flag } ", 2000) },
        {
            "two fields with many arguments",
            "{ " + Repeat($"films(any: [{Repeat("1 ", 1400)}]) {{ id }} ", 10) + "}"
        },
        { "a cycle of fragments", "{ ...F0 } " + Chain(1400, i => $"...F{i % 1400}") },
        { "introspection that doubles", Introspection(300) },
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_hostile_document_is_judged_in_time_and_on_a_small_stack(string name, string document)
    {
        var parsed = Parser.ParseDocument(document);
        Assert.True(parsed.Succeeded, $"{name}: {parsed.Error?.Message}");
        var watch = Stopwatch.StartNew();
        var errors = SmallStack.Run(() => DocumentValidator.Validate(FilmSchema.Instance, parsed.Document));
        Assert.InRange(errors.Length, 0, 5);
        Assert.All(errors, error => Assert.InRange(error.Locations.Length, 0, 5));
        // Milliseconds are enough, and exponential time would never end. Between them, a busy machine has room.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{name} took {watch.Elapsed}.");
    }

    [Fact]
    public void Validation_stops_at_the_number_of_errors_that_is_allowed()
    {
        Assert.Equal(5, Verdict.Errors("{ a b c d e f g }", ValidationOptions.Default).Count);
        Assert.Equal(4, Verdict.Errors("{ a b c d }", ValidationOptions.Default).Count);
        Assert.Equal(7, Verdict.Errors("{ a b c d e f g }", ValidationOptions.Default with { MaxAllowedErrors = 7 }).Count);
    }

    [Fact]
    public void An_error_shows_the_number_of_places_that_is_allowed()
    {
        var error = Assert.Single(Verdict.Errors($"{{ film({Repeat("id: 1 ", 6)}) {{ id }} }}"));
        Assert.Equal([8, 14, 20, 26, 32], error.Locations.Select(location => location.Column));
    }

    [Theory]
    [InlineData("{ film(id: 1) { id id } }", 3, Verdict.Valid)]
    [InlineData("{ film(id: 1) { id id } }", 2, Budget)]
    [InlineData("{ named { id } named { id } }", 4, Verdict.Valid)]
    [InlineData("{ named { id } named { id } }", 3, Budget)]
    public void Merging_ends_when_its_comparisons_are_spent(string document, int limit, string expected) =>
        Assert.Equal(
            expected,
            Verdict.Of(document, ValidationOptions.Default with { MaxAllowedFieldMergeComparisons = limit }));

    [Theory]
    [InlineData("{ ...A ...A } fragment A on Query { ...B } fragment B on Query { flag }", 2, Verdict.Valid)]
    [InlineData("{ ...A ...A } fragment A on Query { ...B } fragment B on Query { flag }", 1, FragmentBudget)]
    [InlineData("{ a: named { ...A } b: named { ...A } } fragment A on Named { id }", 2, Verdict.Valid)]
    [InlineData("{ a: named { ...A } b: named { ...A } } fragment A on Named { id }", 1, FragmentBudget)]
    public void Merging_ends_when_its_fragment_visits_are_spent(string document, int limit, string expected) =>
        Assert.Equal(
            expected, Verdict.Of(document, ValidationOptions.Default with { MaxAllowedFragmentVisits = limit }));

    [Fact]
    public void By_default_a_thousand_fragment_visits_pass_and_one_more_does_not()
    {
        Assert.Equal(Verdict.Valid, Verdict.Of("{ ...F0 } " + Chain(999, i => $"...F{i}")));
        Assert.Equal(FragmentBudget, Verdict.Of("{ ...F0 } " + Chain(1000, i => $"...F{i}")));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Chain(int length, Func<int, string> spread) =>
        string.Concat(
            Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query {{ {spread(i + 1)} }} "))
        + $"fragment F{length} on Query {{ flag }}";

    private static string PersonChain(int length, string body) => Fragments(length, "P", "Person", body);

    private static string Fragments(int length, string name, string type, string body)
    {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            var selections = body.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)
                .Replace("{1}", $"{Math.Min(i + 2, length)}", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"fragment {name}{i} on {type} {{ {selections} }} ");
        }

        return text.Append(CultureInfo.InvariantCulture, $"fragment {name}{length} on {type} {{ id }}").ToString();
    }

    private static string Introspection(int length) =>
        "{ __schema { types { ...T0 } } } " + Fragments(length, "T", "__Type", "a: ofType { ...T{0} } b: ofType { ...T{0} }")
            .Replace($"fragment T{length} on __Type {{ id }}", $"fragment T{length} on __Type {{ name }}", StringComparison.Ordinal);
}
