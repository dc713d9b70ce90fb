using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaCoordinateTests
{
    private const string Nothing = "nothing";
    private const string Refused = "refused";

    private static readonly Schema Schema = SdlSchemaBuilder.Build(
        """
        directive @d(a: Int) on FIELD
        type Query { f(a: Int): U n: N }
        interface N { f(a: Int): Int }
        union U = Query
        enum E { A }
        input I { a: E }
        """);

    [Theory]
    [InlineData("Query", "ObjectType Query")]
    [InlineData("E", "EnumType E")]
    [InlineData("__Schema", "ObjectType __Schema")]
    [InlineData("Missing", Nothing)]
    [InlineData("Query.f", "FieldDefinition f")]
    [InlineData("N.f", "FieldDefinition f")]
    [InlineData("Query.missing", Nothing)]
    [InlineData("Query.__typename", Nothing)]
    [InlineData("E.A", "EnumValueDefinition A")]
    [InlineData("E.B", Nothing)]
    [InlineData("I.a", "InputValueDefinition a")]
    [InlineData("I.b", Nothing)]
    [InlineData("U.Query", Refused)]
    [InlineData("Int.a", Refused)]
    [InlineData("Missing.a", Refused)]
    [InlineData("Query.f(a:)", "InputValueDefinition a")]
    [InlineData("Query.f(b:)", Nothing)]
    [InlineData("Query.missing(a:)", Refused)]
    [InlineData("Missing.f(a:)", Refused)]
    [InlineData("I.a(b:)", Refused)]
    [InlineData("E.A(b:)", Refused)]
    [InlineData("@d", "DirectiveDefinition d")]
    [InlineData("@missing", Nothing)]
    [InlineData("@d(a:)", "InputValueDefinition a")]
    [InlineData("@d(b:)", Nothing)]
    [InlineData("@missing(a:)", Refused)]
    public void A_coordinate_finds_one_element_or_nothing_unless_its_owner_is_missing(string text, string expected)
    {
        Assert.True(SchemaCoordinate.TryParse(text, out var coordinate));
        Assert.Equal(text, coordinate.ToString());
        var found = coordinate.TryResolve(Schema, out var element);
        Assert.Equal(expected, found ? Describe(element) : Refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" Query")]
    [InlineData("Query\n")]
    [InlineData("Query .f")]
    [InlineData("Query.")]
    [InlineData(".f")]
    [InlineData("Query.f.g")]
    [InlineData("Query(a:)")]
    [InlineData("Query.f()")]
    [InlineData("Query.f(a)")]
    [InlineData("Query.f(a:).b")]
    [InlineData("@")]
    [InlineData("@d.a")]
    [InlineData("@ d")]
    [InlineData("@d(a)")]
    [InlineData("1A")]
    [InlineData("Filmé")]
    public void What_is_no_coordinate_is_refused(string text) =>
        Assert.False(SchemaCoordinate.TryParse(text, out _));

    private static string Describe(object? element) => element switch
    {
        null => Nothing,
        NamedType type => $"{type.GetType().Name} {type.Name}",
        FieldDefinition field => $"FieldDefinition {field.Name}",
        InputValueDefinition value => $"InputValueDefinition {value.Name}",
        EnumValueDefinition value => $"EnumValueDefinition {value.Name}",
        DirectiveDefinition directive => $"DirectiveDefinition {directive.Name}",
        _ => element.GetType().Name,
    };
}
