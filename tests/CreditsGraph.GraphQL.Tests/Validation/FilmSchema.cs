using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Tests.Validation;

/// <summary>A small schema with a type of every kind, for the tests of the rules.</summary>
internal static class FilmSchema
{
    public static Schema Instance { get; } = SdlSchemaBuilder.Build(
        """
        directive @onQuery on QUERY
        directive @onField(level: Int! note: String) on FIELD
        directive @tag(name: String!) repeatable on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @onVariable on VARIABLE_DEFINITION

        interface Node { id: ID! }
        interface Named implements Node { id: ID! name: String! }
        type Film implements Node { id: ID! title(language: Language): String! year: Int credits(first: Int, where: CreditFilter): [Credit!]! cast: [Person] }
        type Person implements Node & Named { id: ID! name: String! born: Int films(first: Int! = 10): [Film!]! partner: Person kind: String }
        type Studio implements Node & Named { id: ID! name: String! founded: Int kind: Int! parent: Studio }
        type Credit implements Node { id: ID! film: Film! contributor: Contributor role: Role! }
        union Contributor = Person | Studio
        enum Role { DIRECTOR EDITOR }
        enum Language { EN KO }
        scalar Any
        input CreditFilter { role: Role, roles: [Role!], minimum: Int! = 1, name: NameFilter, and: [CreditFilter!], required: Required }
        input NameFilter { contains: String, equals: String! }
        input Required { a: Int!, b: [Int!]! = [] }
        input Choice @oneOf { id: ID, name: String, at: [Int!] }

        type Query {
          node(id: ID!): Node
          named: Named
          film(id: ID!, choice: Choice): Film
          films(ids: [ID!], matrix: [[Int]], filter: CreditFilter, choice: Choice, any: Any): [Film!]!
          people(where: CreditFilter!): [Person!]!
          contributor(by: Choice!): Contributor
          float(value: Float): Float
          flag(value: Boolean! = false, other: Boolean): Boolean
        }
        type Mutation { rename(id: ID!, name: String!): Film }
        type Subscription { renamed: Film, added(kind: Role): Film }
        """,
        new CreditsGraph.GraphQL.TypeSystem.Scalars.AnyType());
}
