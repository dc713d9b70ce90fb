using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    private const string Printed =
        """"
        schema {
          query: Query
          mutation: Change
        }

        interface Node {
          id: ID!
        }

        "What changes."
        type Change {
          rename(id: ID! name: String!): Film
        }

        """
        A film.

          With credits.
        """
        type Film implements Node {
          zebra: Int
          "Its key."
          id: ID!
          title(language: Language = EN): String! @deprecated(reason: "Use `name`.")
          old: Int @deprecated
          films(
            "Returns the first _n_ elements from the list."
            first: Int
            "Returns the elements in the list that come after the specified cursor."
            after: String
            where: Filter @cost(weight: "10")
          ): [Film!]
            @listSize(
              assumedSize: 50,
              slicingArguments: [ "first", "last" ],
              slicingArgumentDefaultValue: 10,
              sizedFields: [ "edges", "nodes" ]
            )
            @cost(weight: "10")
        }

        type Query {
          film("The key." id: ID! by: Choice): Film
        }

        type Titled2 {
          anything: Any
        }

        union Alpha = Film | Query

        input Choice @oneOf {
          id: ID
          name: String
        }

        input Filter {
          and: [Filter!]
          values: [Int!] = [ 1, 2 ]
          nested: Filter = { values: [], nested: null }
        }

        enum Language {
          KO
          "English."
          EN
        }

        directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION

        directive @listSize(
          assumedSize: Int
          slicingArguments: [String!]
          slicingArgumentDefaultValue: Int
          sizedFields: [String!]
        ) on FIELD_DEFINITION

        "Asks for exactly one field of the input object, which is not null."
        directive @oneOf on INPUT_OBJECT

        "Tells where a scalar's behavior is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR

        scalar Any @specifiedBy(url: "https://example.org/any")

        """";

    // The same in another order, with another layout.
    private const string Shuffled =
        """"
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!]) on FIELD_DEFINITION
        scalar Any @specifiedBy(url: "https://example.org/any")
        enum Language { KO "English." EN }
        type Titled2 { anything: Any }
        schema { query: Query, mutation: Change }
        input Filter { and: [Filter!] values: [Int!] = [1,2] nested: Filter = {values:[] nested:null} }
        """
          A film.

            With credits.
        """
        type Film implements Node {
          zebra: Int
          "Its key." id: ID!
          title(language: Language = EN): String! @deprecated(reason: "Use `name`.")
          old: Int @deprecated
          films("Returns the first _n_ elements from the list." first: Int, "Returns the elements in the list that come after the specified cursor." after: String, where: Filter @cost(weight: "10")): [Film!]
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"]) @cost(weight: "10")
        }
        union Alpha = Film | Query
        directive @cost(weight: String!) on FIELD_DEFINITION | ARGUMENT_DEFINITION
        input Choice @oneOf { id: ID name: String }
        type Query { film("The key." id: ID!, by: Choice): Film }
        "What changes." type Change { rename(id: ID!, name: String!): Film }
        interface Node { id: ID! }
        """";

    [Fact]
    public void A_schema_is_printed_in_one_order_and_style()
    {
        Assert.Equal(Printed, SchemaPrinter.Print(SdlSchemaBuilder.Build(Shuffled)));
        Assert.Equal(Printed, SchemaPrinter.Print(SdlSchemaBuilder.Build(Printed)));
    }

    [Fact]
    public void The_smallest_schema_is_printed_with_its_schema_definition() =>
        Assert.Equal(
            "schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n",
            SchemaPrinter.Print(SdlSchemaBuilder.Build("type Query { a: Int }")));

    [Fact]
    public void Directives_of_the_schema_and_of_its_extensions_are_kept() =>
        Assert.Equal(
            "schema @a @b(n: 1) {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ndirective @a on SCHEMA\n\ndirective @b(n: Int) on SCHEMA\n",
            SchemaPrinter.Print(SdlSchemaBuilder.Build(
                "directive @a on SCHEMA directive @b(n: Int) on SCHEMA schema @a { query: Query } extend schema @b(n: 1) type Query { a: Int }")));
}
