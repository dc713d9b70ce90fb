namespace CreditsGraph.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests
{
    [Theory]
    [InlineData("{ film(id: 1) { title credits { role } } }", Verdict.Valid)]
    [InlineData(
        "{ film(id: 1) { title { length } } }",
        "1:23 `title` returns a scalar value. Selections on scalars or enums are never allowed, because "
        + "they are the leaf nodes of any GraphQL operation.")]
    [InlineData(
        "{ film(id: 1) { credits { role { name } } } }",
        "1:32 `role` returns a scalar value. Selections on scalars or enums are never allowed, because "
        + "they are the leaf nodes of any GraphQL operation.")]
    [InlineData(
        "{ film(id: 1) }",
        "1:3 `film` is an object, interface or union type field. Leaf selections on objects, "
        + "interfaces, and unions without subfields are disallowed.")]
    [InlineData(
        "{ named }",
        "1:3 `named` is an object, interface or union type field. Leaf selections on objects, "
        + "interfaces, and unions without subfields are disallowed.")]
    [InlineData(
        "{ contributor(by: { id: 1 }) films { credits } }",
        "1:3 `contributor` is an object, interface or union type field. Leaf selections on objects, "
        + "interfaces, and unions without subfields are disallowed.\n"
        + "1:38 `credits` is an object, interface or union type field. Leaf selections on objects, "
        + "interfaces, and unions without subfields are disallowed.")]
    public void Verdicts(string document, string expected) => Assert.Equal(expected, Verdict.Of(document));

    [Theory]
    [InlineData(
        "{ films { title { length } } }",
        "declaringType=Film field=title type=String! specifiedBy=#Leaf-Field-Selections")]
    [InlineData("{ films }", "declaringType=Query field=films type=[Film!]! specifiedBy=#Leaf-Field-Selections")]
    public void The_error_tells_programs_what_is_wrong(string document, string expected) =>
        Assert.Equal(expected, Verdict.Extensions(document));
}
