using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.TypeSystem.Scalars;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Tests.TypeSystem;

public sealed class ScalarTests
{
    private const string No = "refused";

    private static readonly ScalarType[] Scalars =
    [
        .. BuiltInScalars.All, new LongType(), new DecimalType(), new DateTimeType(), new LocalDateType(), new UuidType(),
        new UriType(), new AnyType(),
    ];

    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", 1, "1" },
        { "Int", -5L, "-5" },
        { "Int", (byte)5, "5" },
        { "Int", 2147483647L, "2147483647" },
        { "Int", 2147483648L, No },
        { "Int", 1.0, "1" },
        { "Int", 1.5, No },
        { "Int", 1m, "1" },
        { "Int", double.NaN, No },
        { "Int", "1", No },
        { "Int", true, No },
        { "Float", 1.5, "1.5" },
        { "Float", 0.1f, "0.1" },
        { "Float", 1, "1" },
        { "Float", 1.25m, "1.25" },
        { "Float", double.NaN, No },
        { "Float", double.PositiveInfinity, No },
        { "Float", float.NegativeInfinity, No },
        { "Float", "1", No },
        { "String", "a\"é", "\"a\\\"é\"" },
        { "String", 1, "\"1\"" },
        { "String", 1.5, "\"1.5\"" },
        { "String", true, "\"true\"" },
        { "String", double.NaN, No },
        { "String", new object(), No },
        { "Boolean", true, "true" },
        { "Boolean", 1, No },
        { "Boolean", "true", No },
        { "ID", "a", "\"a\"" },
        { "ID", 5L, "\"5\"" },
        { "ID", new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"" },
        { "ID", 1.5, No },
        { "Long", 9223372036854775807L, "9223372036854775807" },
        { "Long", 1, "1" },
        { "Long", ulong.MaxValue, No },
        { "Decimal", 1.50m, "1.50" },
        { "Decimal", 2, "2" },
        { "Decimal", 1e30, No },
        { "DateTime", new DateTimeOffset(2026, 1, 31, 20, 15, 0, TimeSpan.Zero), "\"2026-01-31T20:15:00Z\"" },
        { "DateTime", new DateTimeOffset(2026, 1, 31, 20, 15, 0, 120, TimeSpan.FromHours(-2)),
            "\"2026-01-31T20:15:00.12-02:00\"" },
        { "DateTime", new DateTime(2026, 1, 31, 20, 15, 0, DateTimeKind.Unspecified), "\"2026-01-31T20:15:00Z\"" },
        { "DateTime", "2026-01-31T20:15:00Z", No },
        { "LocalDate", new DateOnly(2026, 1, 31), "\"2026-01-31\"" },
        { "LocalDate", new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), "\"2026-01-31\"" },
        { "LocalDate", new DateTime(2026, 1, 31, 1, 0, 0, DateTimeKind.Utc), No },
        { "UUID", new Guid("6f9619ff-8b86-d011-b42d-00cf4fc964ff"), "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"" },
        { "URI", new Uri("https://example.org/é?a=b"), "\"https://example.org/é?a=b\"" },
        { "URI", "/films/1", "\"/films/1\"" },
        { "Any", new object?[] { 1, 2.5, "a", null, true }, "[1,2.5,\"a\",null,true]" },
        { "Any", Array.Empty<int>(), "[]" },
        { "Any", new Dictionary<string, object?>(), "{}" },
        { "Any", new Dictionary<string, object?> { ["a"] = 1, ["b"] = new[] { 1.5m } }, "{\"a\":1,\"b\":[1.5]}" },
        { "Any", new object(), No },
        { "Any", new object?[] { 1, new object() }, No },
    };

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "2147483648", No)]
    [InlineData("Int", "-2147483649", No)]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Int", "1.5", No)]
    [InlineData("Int", "1e-30", No)]
    [InlineData("Int", "1e999", No)]
    [InlineData("Int", "\"1\"", No)]
    [InlineData("Int", "true", No)]
    [InlineData("Int", "[1]", No)]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.5e3", "1500")]
    [InlineData("Float", "1e999", No)]
    [InlineData("Float", "\"1.5\"", No)]
    [InlineData("Float", "false", No)]
    [InlineData("String", "\"a\\u00e9\"", "aé")]
    [InlineData("String", "\"\\ud83d\\ude00\"", "😀")]
    [InlineData("String", "\"\\ud83d\"", No)]
    [InlineData("String", "1", No)]
    [InlineData("String", "true", No)]
    [InlineData("String", "{}", No)]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "1", No)]
    [InlineData("Boolean", "\"true\"", No)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "\"\"", "")]
    [InlineData("ID", "5", "5")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890")]
    [InlineData("ID", "5.5", No)]
    [InlineData("ID", "5.0", No)]
    [InlineData("ID", "1e3", No)]
    [InlineData("ID", "true", No)]
    [InlineData("ID", "\"\\ud83d\"", No)]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "9223372036854775808", No)]
    [InlineData("Long", "\"1\"", No)]
    [InlineData("Decimal", "1.50", "1.50")]
    [InlineData("Decimal", "1e30", No)]
    [InlineData("Decimal", "\"1.5\"", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15:00Z\"", "2026-01-31T20:15:00.0000000+00:00")]
    [InlineData("DateTime", "\"2026-01-31t20:15:00z\"", "2026-01-31T20:15:00.0000000+00:00")]
    [InlineData("DateTime", "\"2026-01-31T20:15:00.5+02:00\"", "2026-01-31T20:15:00.5000000+02:00")]
    [InlineData("DateTime", "\"2026-01-31T20:15:00.123456789-02:30\"", "2026-01-31T20:15:00.1234567-02:30")]
    [InlineData("DateTime", "\"2026-01-31T20:15:00.1234567891Z\"", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15:00\"", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15Z\"", No)]
    [InlineData("DateTime", "\"2026-01-31\"", No)]
    [InlineData("DateTime", "\"2026-02-31T20:15:00Z\"", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15:00Z\\n\"", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15:00+25:00\"", No)]
    [InlineData("DateTime", "1", No)]
    [InlineData("LocalDate", "\"2026-01-31\"", "2026-01-31")]
    [InlineData("LocalDate", "\"2026-02-30\"", No)]
    [InlineData("LocalDate", "\"2026-1-31\"", No)]
    [InlineData("LocalDate", "\"2026-01-31T00:00:00Z\"", No)]
    [InlineData("UUID", "\"6F9619FF-8b86-d011-b42d-00cf4fc964ff\"", "6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    [InlineData("UUID", "\"6f9619ff8b86d011b42d00cf4fc964ff\"", No)]
    [InlineData("URI", "\"https://example.org/\"", "https://example.org/")]
    [InlineData("URI", "\"films/1\"", "films/1")]
    [InlineData("URI", "\"https://[\"", No)]
    [InlineData("URI", "\"a b\"", No)]
    [InlineData("Any", "[1,{\"a\":[true,null,\"b\",1.5]}]", "[1,{\"a\":[true,null,\"b\",1.5]}]")]
    [InlineData("Any", "\"\\ud83d\"", No)]
    [InlineData("Any", "[1e999]", No)]
    public void Json_input(string scalar, string json, string expected)
    {
        using var document = JsonDocument.Parse(json);
        var accepted = Find(scalar).TryCoerceInput(document.RootElement, out var result);
        Assert.Equal(expected, accepted ? Show(result) : No);
    }

    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "2147483648", No)]
    [InlineData("Int", "1.0", No)]
    [InlineData("Int", "1e3", No)]
    [InlineData("Int", "\"1\"", No)]
    [InlineData("Int", "ONE", No)]
    [InlineData("Int", "[1]", No)]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "-1.5e3", "-1500")]
    [InlineData("Float", "1e999", No)]
    [InlineData("Float", "\"1\"", No)]
    [InlineData("String", "\"a\"", "a")]
    [InlineData("String", "\"\"\"a\"\"\"", "a")]
    [InlineData("String", "1", No)]
    [InlineData("String", "A", No)]
    [InlineData("Boolean", "true", "True")]
    [InlineData("Boolean", "\"true\"", No)]
    [InlineData("Boolean", "0", No)]
    [InlineData("ID", "\"a\"", "a")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("ID", "1.5", No)]
    [InlineData("ID", "A", No)]
    [InlineData("ID", "true", No)]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "9223372036854775808", No)]
    [InlineData("Decimal", "1.50", "1.50")]
    [InlineData("Decimal", "2", "2")]
    [InlineData("Decimal", "1e40", No)]
    [InlineData("DateTime", "\"2026-01-31T20:15:00Z\"", "2026-01-31T20:15:00.0000000+00:00")]
    [InlineData("LocalDate", "\"2026-01-31\"", "2026-01-31")]
    [InlineData("LocalDate", "20260131", No)]
    [InlineData("UUID", "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", "6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    [InlineData("URI", "\"https://example.org/\"", "https://example.org/")]
    [InlineData("Any", "{ a: [1, B, \"c\", true, null, 1.5] }", "{\"a\":[1,\"B\",\"c\",true,null,1.5]}")]
    [InlineData("Any", "[$a]", No)]
    [InlineData("Any", "1e999", No)]
    public void Literal_input(string scalar, string literal, string expected)
    {
        var accepted = Find(scalar).TryCoerceLiteral(Parser.ParseValue(literal), out var result);
        Assert.Equal(expected, accepted ? Show(result) : No);
    }

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Results_are_written_or_refused_with_nothing_written(string scalar, object value, string expected)
    {
        using var buffer = new JsonBuffer();
        var accepted = Find(scalar).TryWrite(value, buffer);
        Assert.Equal(expected == No ? "" : expected, Encoding.UTF8.GetString(buffer.Written.Span));
        Assert.Equal(expected != No, accepted);
    }

    [Fact]
    public void Any_refuses_what_is_nested_deeper_than_it_allows()
    {
        var scalar = Find("Any");
        Assert.True(scalar.TryCoerceLiteral(Nested(AnyType.MaxDepth), out var atLimit));
        Assert.False(scalar.TryCoerceLiteral(Nested(AnyType.MaxDepth + 1), out _));
        using var buffer = new JsonBuffer();
        Assert.True(scalar.TryWrite(atLimit!, buffer));
        Assert.False(scalar.TryWrite(new[] { atLimit }, buffer));
        object?[] endless = [null];
        endless[0] = endless;
        Assert.False(SmallStack.Run(() => scalar.TryWrite(endless, buffer)));
    }

    [Fact]
    public void The_built_in_directives_are_those_of_the_specification() =>
        Assert.Equal(
            """
            skip(if: Boolean!) FIELD FRAGMENT_SPREAD INLINE_FRAGMENT
            include(if: Boolean!) FIELD FRAGMENT_SPREAD INLINE_FRAGMENT
            deprecated(reason: String!) FIELD_DEFINITION ARGUMENT_DEFINITION INPUT_FIELD_DEFINITION ENUM_VALUE
            specifiedBy(url: String!) SCALAR
            oneOf() INPUT_OBJECT
            """,
            string.Join('\n', BuiltInDirectives.All.Select(Describe)));

    [Fact]
    public void Every_directive_location_has_its_name() =>
        Assert.All(
            Enum.GetValues<DirectiveLocation>(),
            location => Assert.Equal(location, DirectiveLocationNames.Find(location.Name())));

    private static string Describe(DirectiveDefinition directive) =>
        $"{directive.Name}({string.Join(' ', directive.Arguments.Select(a => $"{a.Name}: {a.Type}"))}) "
        + string.Join(' ', directive.Locations.Select(location => location.Name()));

    private static GraphQL.Language.Ast.ValueNode Nested(int depth) =>
        Parser.ParseValue(new string('[', depth) + new string(']', depth));

    private static ScalarType Find(string name) => Scalars.Single(scalar => scalar.Name == name);

    private static string? Show(object? value) => value switch
    {
        List<object?> or Dictionary<string, object?> => JsonSerializer.Serialize(value),
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
