namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests
{
    [Theory]
    [InlineData("{ film(id: 1) { id title(language: EN) credits(first: 3) { id } } }", Verdict.Valid)]
    [InlineData("{ film(id: \"a\", choice: null) { id title(language: null) } }", Verdict.Valid)]
    [InlineData("{ films(ids: 1, matrix: 1, any: [{ a: B }]) { id } }", Verdict.Valid)]
    [InlineData("{ films(ids: [1, \"b\"], matrix: [[1, null], null], any: \"a\") { id } }", Verdict.Valid)]
    [InlineData("{ films(ids: [], matrix: [1], filter: {}) { id } }", Verdict.Valid)]
    [InlineData(
        "{ people(where: { roles: DIRECTOR, and: { role: EDITOR }, name: { equals: \"a\" } }) { id } "
        + "}",
        Verdict.Valid)]
    [InlineData("{ float(value: 1) flag(other: null) }", Verdict.Valid)]
    [InlineData("{ film(id: 1.5) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData("{ film(id: A) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData("{ film(id: true) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData("{ film(id: [1]) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData("{ film(id: {}) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData("{ film(id: null) { id } }", "1:12 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { credits(first: \"1\") { id } } }",
        "1:32 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { credits(first: 1.0) { id } } }",
        "1:32 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { credits(first: 2147483648) { id } } }",
        "1:32 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { title(language: \"EN\") } }",
        "1:33 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { title(language: DE) } }",
        "1:33 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { title(language: en) } }",
        "1:33 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ film(id: 1) { title(language: 0) } }",
        "1:33 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ float(value: \"1\") flag(value: 1) }",
        "1:16 The specified argument value does not match the argument type.\n"
        + "1:33 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ flag(value: null, other: \"true\") }",
        "1:15 The specified argument value does not match the argument type.\n"
        + "1:28 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ films(ids: [1, null, 1.5]) { id } }",
        "1:18 The specified argument value does not match the argument type.\n"
        + "1:24 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ films(matrix: [[1], 2, [\"3\"], [[4]]]) { id } }",
        "1:27 The specified argument value does not match the argument type.\n"
        + "1:34 The specified argument value does not match the argument type.")]
    [InlineData("{ people(where: 1) { id } }", "1:17 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ people(where: [{}]) { id } }",
        "1:17 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ people(where: \"{}\") { id } }",
        "1:17 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ people(where: { rolle: EDITOR }) { id } }",
        "1:19 The specified input object field `rolle` does not exist.")]
    [InlineData("{ people(where: { name: {} }) { id } }", "1:25 `equals` is a required field and cannot be null.")]
    [InlineData(
        "{ people(where: { name: { equals: null } }) { id } }",
        "1:35 `equals` is a required field and cannot be null.")]
    [InlineData(
        "{ people(where: { minimum: null }) { id } }",
        "1:28 `minimum` is a required field and cannot be null.")]
    [InlineData(
        "{ people(where: { and: [null, { role: 1 }, { required: {} }] }) { id } }",
        "1:25 The specified argument value does not match the argument type.\n"
        + "1:39 The specified argument value does not match the argument type.\n"
        + "1:56 `a` is a required field and cannot be null.")]
    [InlineData(
        "{ people(where: { required: { a: 1, b: [1, null] } }) { id } }",
        "1:44 The specified argument value does not match the argument type.")]
    [InlineData(
        "query ($a: Int = \"1\", $b: [Int!] = [1, null], $c: Int! = null, $d: NameFilter = { "
        + "contains: \"a\" }) { flag @tag(name: $a) @tag(name: $b) @tag(name: $c) @tag(name: $d) }",
        "1:18 The default value of the variable `a` does not match its type.\n"
        + "1:40 The default value of the variable `b` does not match its type.\n"
        + "1:58 The default value of the variable `c` does not match its type.\n"
        + "1:81 `equals` is a required field and cannot be null.\n"
        + "1:8 1:118 The variable `a` is not compatible with the type of the current location.\n"
        + "1:23 1:133 The variable `b` is not compatible with the type of the current location.\n"
        + "1:47 1:148 The variable `c` is not compatible with the type of the current location.\n"
        + "1:64 1:163 The variable `d` is not compatible with the type of the current location.")]
    [InlineData("{ contributor(by: { id: 1 }) { __typename } }", Verdict.Valid)]
    [InlineData(
        "{ contributor(by: {}) { __typename } }",
        "1:19 HC0054 The input object `Choice` needs exactly one of its fields, but none is given.")]
    [InlineData(
        "{ contributor(by: { id: 1, name: \"a\" }) { __typename } }",
        "1:19 HC0055 The input object `Choice` needs exactly one of its fields, but more than one is "
        + "given.")]
    [InlineData(
        "{ contributor(by: { id: null }) { __typename } }",
        "1:19 HC0056 The input object `Choice` needs exactly one of its fields, but it is null.")]
    [InlineData(
        "{ contributor(by: { id: 1.5 }) { __typename } }",
        "1:25 The specified argument value does not match the argument type.")]
    [InlineData("{ contributor(by: { at: 1 }) { __typename } }", Verdict.Valid)]
    [InlineData(
        "query ($a: Int!) { films(any: [$a]) { id } }",
        "1:31 The specified argument value does not match the argument type.")]
    [InlineData(
        "{ named { id @skip(if: \"true\") } }",
        "1:24 The specified argument value does not match the argument type.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ film(id: [1]) { id } }",
        "argument=id locationType=ID! value=[ 1 ] specifiedBy=#Values-of-Correct-Type")]
    [InlineData(
        "{ people(where: { role: 1 }) { id } }",
        "argument=where coordinate=CreditFilter.role locationType=Role value=1 specifiedBy=#Values-of-Correct-Type")]
    [InlineData(
        "{ people(where: { rolle: 1 }) { id } }",
        "type=CreditFilter field=rolle specifiedBy=#Input-Object-Field-Names")]
    [InlineData(
        "{ people(where: { name: {} }) { id } }",
        "type=NameFilter field=equals specifiedBy=#Input-Object-Required-Fields")]
    [InlineData("{ contributor(by: {}) { __typename } }", "type=Choice specifiedBy=#OneOf-Input-Objects")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
