using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests;

public sealed class SchemaTests(InMemoryApiFixture api) : IClassFixture<InMemoryApiFixture>
{
    [Fact]
    public void The_schema_is_the_one_that_clients_rely_on() =>
        Snapshot.MatchFile(SchemaPrinter.Print(api.Schema), Repository.Path("schema", "schema.graphql"));

    [Fact]
    public void The_schema_keeps_every_rule_of_the_specification() => Assert.Empty(SchemaValidator.Validate(api.Schema));

    [Fact]
    public void Every_type_field_argument_and_enum_value_has_a_description() =>
        Assert.Equal([], Described().Where(member => string.IsNullOrWhiteSpace(member.Description)).Select(member => member.Coordinate));

    private IEnumerable<(string Coordinate, string? Description)> Described()
    {
        foreach (var type in api.Schema.Types)
        {
            if (type is not ScalarType)
                yield return (type.Name, type.Description);
            foreach (var member in MembersOf(type))
                yield return member;
        }
    }

    private static IEnumerable<(string Coordinate, string? Description)> MembersOf(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description))
            .Concat(complex.Fields.SelectMany(field => field.Arguments.Select(argument =>
                ($"{type.Name}.{field.Name}({argument.Name}:)", argument.Description)))),
        EnumType values => values.Values.Select(value => ($"{type.Name}.{value.Name}", value.Description)),
        InputObjectType input => input.Fields.Select(field => ($"{type.Name}.{field.Name}", field.Description)),
        _ => [],
    };
}
