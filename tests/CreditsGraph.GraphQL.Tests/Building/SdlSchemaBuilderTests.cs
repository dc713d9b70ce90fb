using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.Building;

public sealed class SdlSchemaBuilderTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type Query {", "1:13 Syntax Error: Expected a name, found <EOF>.")]
    [InlineData("type A { a: Int }", "The schema has no query type.")]
    [InlineData("schema { mutation: A } type A { a: Int }", "The schema has no query type.")]
    [InlineData("schema { query: A query: A } type A { a: Int }", "1:10 1:19 The Query root type is defined more than once.")]
    [InlineData("schema { query: A } schema { query: A } type A { a: Int }", "1:1 1:21 The schema is defined more than once.")]
    [InlineData("schema { query: A } enum A { B }", "1:17 The type `A` is not an object type.\nThe schema has no query type.")]
    [InlineData("schema { query: A }", "1:17 The type `A` is not defined.\nThe schema has no query type.")]
    [InlineData(Query + "{ a }", "1:23 A schema document holds no operations and fragments.")]
    [InlineData(Query + "scalar Query", "1:6 1:30 The type `Query` is defined more than once.")]
    [InlineData(Query + "type A { b: C(", "1:36 Syntax Error: Expected a name, found \"(\".")]
    [InlineData(Query + "type A { b: C }", "1:35 The type `C` is not defined.")]
    [InlineData(Query + "type A { b(c: [D!]): Int }", "1:38 The type `D` is not defined.")]
    [InlineData(Query + "type A implements Query { a: Int }", "1:41 The type `Query` is not an interface.")]
    [InlineData(Query + "union U = Query | E enum E { A }", "1:41 The type `E` is not an object type.")]
    [InlineData(Query + "type A { b: Int b: Int }", "1:32 1:39 The field `A.b` is defined more than once.")]
    [InlineData(Query + "extend type Query { a: Int }", "1:14 1:43 The field `Query.a` is defined more than once.")]
    [InlineData(Query + "type A { b(c: Int c: Int): Int }", "1:34 1:41 The argument `A.b(c:)` is defined more than once.")]
    [InlineData(Query + "enum E { A B A }", "1:32 1:36 The enum value `E.A` is defined more than once.")]
    [InlineData(Query + "input I { a: Int a: Int }", "1:33 1:40 The input field `I.a` is defined more than once.")]
    [InlineData(Query + "union U = Query | Query", "1:33 1:41 The member `Query` of `U` is defined more than once.")]
    [InlineData(Query + "interface I { a: Int } type A implements I & I { a: Int }",
        "1:64 1:68 The interface `I` of `A` is defined more than once.")]
    [InlineData(Query + "directive @d on FIELD directive @d on QUERY", "1:34 1:56 The directive `@d` is defined more than once.")]
    [InlineData(Query + "directive @d(a: Int a: Int) on FIELD", "1:36 1:43 The argument `@d(a:)` is defined more than once.")]
    [InlineData(Query + "directive @d on FIELD | FIELD", "1:39 1:47 The location `FIELD` of `@d` is defined more than once.")]
    [InlineData(Query + "extend type A { b: Int }", "1:35 The type `A` cannot be extended: it is not defined.")]
    [InlineData(Query + "extend enum Query { A }", "1:6 1:35 The type `Query` cannot be extended: it is of another kind.")]
    public void A_wrong_document_is_refused_with_places(string sdl, string expected)
    {
        Assert.False(SdlSchemaBuilder.TryBuild(sdl, out _, out var errors));
        Assert.Equal(
            expected,
            string.Join(
                '\n',
                errors.Select(error => string.Join(
                    ' ', error.Locations.Select(at => $"{at.Line}:{at.Column}").Append(error.Message)))));
    }

    [Fact]
    public void A_wrong_document_throws_with_all_that_is_wrong()
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchemaBuilder.Build("type Query {\n  a: B\n  c: D\n}"));
        Assert.Equal(
            "The type `B` is not defined. (line 2, column 6)\nThe type `D` is not defined. (line 3, column 6)",
            exception.Message);
    }

    [Fact]
    public void Extensions_add_to_what_they_extend()
    {
        var schema = SdlSchemaBuilder.Build(
            """
            extend schema { mutation: M }
            type Query { a: S }
            type M { a: Int }
            extend type Query implements I { b(e: E, i: N): U }
            interface I { b(e: E, i: N): U }
            extend interface I { a: S }
            union U = M
            extend union U = Query
            enum E { A }
            extend enum E { B }
            input N { a: Int }
            extend input N { b: Int }
            scalar S
            extend scalar S @specifiedBy(url: "https://example.org/s")
            """);
        Assert.Equal("M", schema.MutationType?.Name);
        Assert.Equal(["a", "b"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("I", Assert.Single(schema.QueryType.Interfaces).Name);
        Assert.Equal(["M", "Query"], Assert.IsType<UnionType>(schema.FindType("U")).Members.Select(type => type.Name));
        Assert.Equal(["A", "B"], Assert.IsType<EnumType>(schema.FindType("E")).Values.Select(value => value.Name));
        Assert.Equal(
            ["a", "b"], Assert.IsType<InputObjectType>(schema.FindType("N")).Fields.Select(field => field.Name));
        Assert.Equal("https://example.org/s", ((ScalarType)schema.FindType("S")!).SpecifiedByUrl);
    }

    [Fact]
    public void Descriptions_defaults_and_deprecations_are_kept()
    {
        var schema = SdlSchemaBuilder.Build(
            """
            "the schema" schema { query: Q }
            "a type" type Q { "a field" f("an argument" a: Int = 1 @deprecated): Int @deprecated(reason: "old") }
            input I @oneOf { a: Int }
            """);
        var field = schema.QueryType.Fields[0];
        var argument = field.Arguments[0];
        Assert.Equal(
            "the schema, a type, a field, an argument",
            $"{schema.Description}, {schema.QueryType.Description}, {field.Description}, {argument.Description}");
        Assert.Equal("old", field.DeprecationReason);
        Assert.Equal("No longer supported", argument.DeprecationReason);
        Assert.NotNull(argument.DefaultValue);
        Assert.True(Assert.IsType<InputObjectType>(schema.FindType("I")).IsOneOf);
    }

    [Fact]
    public void Built_in_scalars_are_there_only_if_something_is_of_their_type()
    {
        var schema = SdlSchemaBuilder.Build("scalar ID type Query { a: ID }");
        Assert.Same(BuiltInScalars.Id, schema.FindType("ID"));
        Assert.NotNull(schema.FindType("String"));
        Assert.Null(schema.FindType("Int"));
    }

    [Fact]
    public void Root_types_have_their_default_names_unless_a_schema_definition_says_otherwise()
    {
        const string types = "type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }";
        Assert.NotNull(SdlSchemaBuilder.Build(types).SubscriptionType);
        Assert.Null(SdlSchemaBuilder.Build("schema { query: Query }" + types).MutationType);
    }
}
