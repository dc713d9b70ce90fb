using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaValidatorTests
{
    private const string Valid = "";
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type Query { a: Int } type Mutation { a: Int }", Valid)]
    [InlineData("schema { query: Query mutation: Query } type Query { a: Int }",
        "`Query` is the root type of more than one operation type.")]
    public void Root_types(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "type _A { _b(_c: Int): Int }", Valid)]
    [InlineData(Query + "type __A { b: Int }", "`__A` has a name that begins with two underscores: those are for introspection.")]
    [InlineData(Query + "type A { __b: Int }", "`A.__b` has a name that begins with two underscores: those are for introspection.")]
    [InlineData(Query + "type A { b(__c: Int): Int }",
        "`A.b(__c:)` has a name that begins with two underscores: those are for introspection.")]
    [InlineData(Query + "enum E { __A }", "`E.__A` has a name that begins with two underscores: those are for introspection.")]
    [InlineData(Query + "input I { __a: Int }", "`I.__a` has a name that begins with two underscores: those are for introspection.")]
    [InlineData(Query + "directive @__d(__a: Int) on FIELD",
        "`@__d` has a name that begins with two underscores: those are for introspection.\n"
        + "`@__d(__a:)` has a name that begins with two underscores: those are for introspection.")]
    [InlineData("type Query", "`Query` has no field.")]
    [InlineData(Query + "interface A union B enum C input D",
        "`A` has no field.\n`B` has no member.\n`C` has no value.\n`D` has no field.")]
    public void Names_and_members(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "input I { a: [E!]! = [] b: I } enum E { A } type A { b(c: [I]): [E] }", Valid)]
    [InlineData(Query + "input I { a: Int } type A { b: [I!] }", "`A.b` is of the type `[I!]`, which is no output type.")]
    [InlineData(Query + "type A { b(c: [Query]): Int }", "`A.b(c:)` is of the type `[Query]`, which is no input type.")]
    [InlineData(Query + "input I { a: Query! }", "`I.a` is of the type `Query!`, which is no input type.")]
    [InlineData(Query + "directive @d(a: Query) on FIELD", "`@d(a:)` is of the type `Query`, which is no input type.")]
    [InlineData(Query + "input I { a: Int! @deprecated }", "`I.a` is required and cannot be deprecated.")]
    [InlineData(Query + "input I { a: Int! = 1 @deprecated b: Int @deprecated }", Valid)]
    [InlineData(Query + "type A { b(c: Int! @deprecated): Int }", "`A.b(c:)` is required and cannot be deprecated.")]
    public void Types_of_fields_and_arguments(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "interface I { a: I b(c: Int): [I]! } type A implements I { a: A! b(c: Int d: Int): [A!]! }", Valid)]
    [InlineData(Query + "interface I { a: U } union U = Query type A implements I { a: Query }", Valid)]
    [InlineData(Query + "interface I { a: Int } interface J implements I { a: Int } type A implements I & J { a: Int }", Valid)]
    [InlineData(Query + "interface I { a: Int } type A implements I { b: Int }", "`A` has no field `a`, which `I` asks for.")]
    [InlineData(Query + "interface I { a: Int! } type A implements I { a: Int }",
        "`A.a` is of the type `Int`, but `I.a` asks for `Int!`.")]
    [InlineData(Query + "interface I { a: [Int] } type A implements I { a: Int }",
        "`A.a` is of the type `Int`, but `I.a` asks for `[Int]`.")]
    [InlineData(Query + "interface I { a: Int } type A implements I { a: [Int] }",
        "`A.a` is of the type `[Int]`, but `I.a` asks for `Int`.")]
    [InlineData(Query + "interface I { a(b: Int): Int } type A implements I { a: Int }",
        "`A.a` has no argument `b`, which `I.a` asks for.")]
    [InlineData(Query + "interface I { a(b: Int): Int } type A implements I { a(b: Int!): Int }",
        "`A.a(b:)` is of the type `Int!`, but `I.a` asks for `Int`.")]
    [InlineData(Query + "interface I { a: Int } type A implements I { a(b: Int!): Int }",
        "`A.a(b:)` cannot be required, since `I.a` does not have it.")]
    [InlineData(Query + "interface I { a: Int } type A implements I { a(b: Int! = 1): Int }", Valid)]
    [InlineData(Query + "interface I { a: Int } type A implements I { a: Int @deprecated }",
        "`A.a` cannot be deprecated as long as `I.a` is not.")]
    [InlineData(Query + "interface I { a: Int @deprecated } type A implements I { a: Int @deprecated }", Valid)]
    [InlineData(Query + "interface I { a: Int } interface J implements I { a: Int } type A implements J { a: Int }",
        "`A` must implement `I`, which `J` implements.")]
    [InlineData(Query + "interface I implements I { a: Int }", "`I` cannot implement itself.")]
    [InlineData(Query + "interface I implements J { a: Int } interface J implements I { a: Int }",
        "`I` cannot implement `J`, which implements it.\n`J` cannot implement `I`, which implements it.")]
    public void Interfaces(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "input I { a: I b: [I!]! }", Valid)]
    [InlineData(Query + "input I { a: I! }", "`I` cannot be given, since it asks for itself: `I.a`.")]
    [InlineData(Query + "input I { a: J! } input J { b: K! } input K { c: I! d: J }",
        "`I` cannot be given, since it asks for itself: `I.a`, `J.b`, `K.c`.")]
    [InlineData(Query + "input I { a: J! } input J { b: J! c: I! }",
        "`J` cannot be given, since it asks for itself: `J.b`.\n`I` cannot be given, since it asks for itself: `I.a`, `J.c`.")]
    [InlineData(Query + "input I @oneOf { a: Int b: [Int!] }", Valid)]
    [InlineData(Query + "input I @oneOf { a: Int! b: Int = 1 }",
        "`I.a` is a field of a oneOf input object and must be nullable.\n"
        + "`I.b` is a field of a oneOf input object and cannot have a default.")]
    public void Input_objects(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "input I { a: Int = 1 b: [Int] = 1 c: J = { d: 2 } e: E = A } input J { d: Int! } enum E { A }", Valid)]
    [InlineData(Query + "input I { a: Int = \"1\" }", "`I.a` has a default that is no value of the type `Int`.")]
    [InlineData(Query + "input I { a: Int! = null }", "`I.a` has a default that is no value of the type `Int!`.")]
    [InlineData(Query + "type A { b(c: [Int!] = [1, null]): Int }", "`A.b(c:)` has a default that is no value of the type `[Int!]`.")]
    [InlineData(Query + "input I { a: J = {} } input J { b: Int! }", "`I.a` has a default that is no value of the type `J`.")]
    [InlineData(Query + "input I { a: J = { b: 1 c: 2 } } input J { b: Int! }", "`I.a` has a default that is no value of the type `J`.")]
    [InlineData(Query + "input I { a: J = { b: 1 c: 2 } } input J @oneOf { b: Int c: Int }",
        "`I.a` has a default that is no value of the type `J`.")]
    [InlineData(Query + "input I { a: E = B } enum E { A }", "`I.a` has a default that is no value of the type `E`.")]
    [InlineData(Query + "directive @d(a: Int = true) on FIELD", "`@d(a:)` has a default that is no value of the type `Int`.")]
    [InlineData(Query + "input I { a: I = null b: [I] = [] }", Valid)]
    [InlineData(Query + "input I { a: I = {} }", "`I` has default values that contain each other without end.")]
    [InlineData(Query + "input I { a: [I] = [{ b: 1 }] b: Int }", "`I` has default values that contain each other without end.")]
    [InlineData(Query + "input I { a: J = {} } input J { b: I = {} }",
        "`I` has default values that contain each other without end.\n"
        + "`J` has default values that contain each other without end.")]
    [InlineData(Query + "input I { a: J = { b: { a: null } } } input J { b: I = {} }", Valid)]
    public void Default_values(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(
        "directive @d(a: Int!) repeatable on OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM_VALUE "
        + "type Query @d(a: 1) @d(a: 2) { a(b: E @d(a: 1)): Int @d(a: 1) } enum E { A @d(a: 1) }",
        Valid)]
    [InlineData("type Query @x { a: Int @y }",
        "`Query` has the directive `@x`, which is not in the schema.\n"
        + "`Query.a` has the directive `@y`, which is not in the schema.")]
    [InlineData("directive @d on FIELD type Query @d { a: Int }", "`Query` has the directive `@d`, which is not allowed on OBJECT.")]
    [InlineData("directive @d on OBJECT type Query @d @d { a: Int }", "`Query` has the directive `@d` more than once.")]
    [InlineData("directive @d(a: Int!) on OBJECT type Query @d(b: 1) { a: Int }",
        "`Query` gives `@d(b:)`, which does not exist.\n`Query` does not give `@d(a:)`, which is required.")]
    [InlineData("directive @d(a: Int!) on OBJECT type Query @d(a: \"1\") { a: Int }",
        "`Query` gives `@d(a:)` a value that is none of the type `Int!`.")]
    [InlineData(Query + "input I { a: Int @specifiedBy(url: \"b\") }",
        "`I.a` has the directive `@specifiedBy`, which is not allowed on INPUT_FIELD_DEFINITION.")]
    [InlineData("type Query @deprecated { a: Int }",
        "`Query` has the directive `@deprecated`, which is not allowed on OBJECT.")]
    public void Directives_on_definitions(string sdl, string expected) => AssertErrors(sdl, expected);

    [Theory]
    [InlineData(Query + "directive @d(a: Int @e) on FIELD directive @e on ARGUMENT_DEFINITION", Valid)]
    [InlineData(Query + "directive @d(a: Int @d) on ARGUMENT_DEFINITION", "`@d` refers to itself.")]
    [InlineData(
        Query + "directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e(a: Int @d) on ARGUMENT_DEFINITION",
        "`@d` refers to itself.\n`@e` refers to itself.")]
    [InlineData(Query + "directive @d(a: I) on INPUT_FIELD_DEFINITION input I { b: Int @d(a: { b: 1 }) }", "`@d` refers to itself.")]
    [InlineData(Query + "directive @d(a: E) on ENUM_VALUE enum E { A @d(a: A) }", "`@d` refers to itself.")]
    public void Directives_that_refer_to_themselves(string sdl, string expected) => AssertErrors(sdl, expected);

    private static void AssertErrors(string sdl, string expected)
    {
        SdlSchemaBuilder.TryBuild(sdl, out _, out var errors);
        Assert.Equal(expected, string.Join('\n', errors.Select(error => error.Message)));
        Assert.All(
            errors,
            error => Assert.StartsWith($"`{error.Extensions.Single(e => e.Key == "coordinate").Value}`", error.Message, StringComparison.Ordinal));
    }
}
