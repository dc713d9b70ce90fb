using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Text as filters compare it and as orders put it: exactly, whatever the characters mean to a database.</summary>
public abstract class WordTests(ShelfFixture shelf)
{
    /// <summary>Operations on text, and what they keep of it; the value stands in JSON's escapes.</summary>
    public static TheoryData<string, string, Func<string, bool>> Operations => new()
    {
        { "contains", "%", word => word.Contains('%') },
        { "contains", "_", word => word.Contains('_') },
        { "contains", @"\\", word => word.Contains('\\') },
        { "contains", @"\\%", word => word.Contains(@"\%") },
        { "contains", "0_", word => word.Contains("0_") },
        { "contains", "", _ => true },
        { "contains", "CLAIR", _ => false },
        { "contains", "동", word => word.Contains('동') },
        { "ncontains", "%", word => !word.Contains('%') },
        { "startsWith", "50%", word => word == "50%" },
        { "startsWith", "5_", word => word == "5_0" },
        { "startsWith", "50_", word => word == "50_" },
        { "startsWith", @"50\\", word => word == @"50\" },
        { "startsWith", "%", word => word == "%" },
        { "startsWith", "_", word => word == "_" },
        { "startsWith", @"\\", word => word is @"\" or @"\%" },
        { "startsWith", "", _ => true },
        { "startsWith", "e", word => word == "eclair" },
        { "startsWith", "E", word => word == "Eclair" },
        { "startsWith", "é", word => word == "éclair" },
        { "startsWith", "O'", word => word == "O'Brien" },
        { "nstartsWith", "_", word => word != "_" },
        { "endsWith", "%", word => word is "50%" or "%" or @"\%" },
        { "endsWith", "_", word => word is "50_" or "_" },
        { "endsWith", @"\\", word => word is @"50\" or @"\" },
        { "endsWith", "BRIEN", _ => false },
        { "endsWith", "", _ => true },
        { "nendsWith", "0", word => !word.EndsWith('0') },
        { "eq", "eclair", word => word == "eclair" },
        { "eq", "ECLAIR", _ => false },
        { "eq", "", word => word.Length == 0 },
        { "eq", "ﬀx", word => word == "\uFB00x" },
        { "neq", "ffx", _ => true },
        { "eq", @"\u0000", _ => false },
        { "neq", @"a\u0000", _ => true },
        { "contains", @"\u0000", _ => false },
        { "ncontains", @"\u0000", _ => true },
        { "startsWith", @"\u0000", _ => false },
        { "startsWith", @"e\u0000", _ => false },
        { "endsWith", @"\u0000", _ => false },
        { "contains", @"\uFFFF", _ => false },
    };

    /// <summary>The words, and beside each what it stands before: accents, case and punctuation only break ties.</summary>
    public static TheoryData<string, string[]> Orders => new()
    {
        { @"{spelling: {contains: ""clair""}}", ["Eclair", "eclair", "eclair", "éclair"] },
        { @"{spelling: {contains: ""um""}}", ["Šum", "Sumo"] },
        { @"{spelling: {contains: ""Brien""}}", ["O'Brien", "OBrien"] },
        { @"{spelling: {in: [""Zebra"", ""ﬀx"", ""김동원"", ""Ёлка"", ""елка"", ""𠀀"", """"]}}", ["", "ﬀx", "Zebra", "Ёлка", "елка", "김동원", "𠀀"] },
        { @"{spelling: {startsWith: ""5""}}", ["5_0", "50%", @"50\", "50_", "500"] },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Text_is_compared_as_it_stands(string operation, string value, Func<string, bool> isKept) =>
        Assert.Equal(
            Shelving.Words.Select(word => word.Spelling).Where(isKept),
            await SpellingsAsync($"query($value: String){{words(where: {{spelling: {{{operation}: $value}}}}){{spelling}}}}", $"{{\"value\": \"{value}\"}}"));

    [Theory]
    [InlineData("in", @"[""50%"", ""a\u0000"", null]", "50%")]
    [InlineData("in", @"[""\u0000""]", "")]
    public async Task Texts_that_cannot_be_stored_are_found_among_none(string operation, string values, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', await SpellingsAsync(
                $"query($values: [String]){{words(where: {{spelling: {{{operation}: $values}}}}){{spelling}}}}", $"{{\"values\": {values}}}")));

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Text_is_ordered_by_what_it_folds_to_and_then_by_itself(string filter, string[] expected)
    {
        Assert.Equal(expected, await SpellingsAsync($"{{words(where: {filter}, order: [{{spelling: ASC}}]){{spelling}}}}"));
        Assert.Equal(expected.Reverse(), await SpellingsAsync($"{{words(where: {filter}, order: [{{spelling: DESC}}]){{spelling}}}}"));
    }

    private async Task<IEnumerable<string?>> SpellingsAsync(string document, string variables = "{}")
    {
        var data = await shelf.DataAsync(document, variables);
        return data.GetProperty("words").EnumerateArray().Select(word => word.GetProperty("spelling").GetString());
    }
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryWordTests(InMemoryShelfFixture shelf) : WordTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqliteWordTests(SqliteShelfFixture shelf) : WordTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlWordTests(PostgreSqlShelfFixture shelf) : WordTests(shelf);
