using System.Text;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Tests.Execution;

public sealed class ErrorWriterTests
{
    private static readonly ResponsePath Path =
        ResponsePath.Append(ResponsePath.Append(ResponsePath.Append(null, "films"), 2), "title");

    public static TheoryData<string, GraphQLError> Errors => new()
    {
        { """{"message":"No."}""", new("No.") },
        { """{"message":"Say \"no\".\n"}""", new("Say \"no\".\n") },
        { """{"message":"No.","extensions":{"code":"HC0009"}}""", new("No.") { Code = ErrorCodes.InvalidRequest } },
        {
            """{"message":"No.","locations":[{"line":1,"column":2},{"line":3,"column":4}]}""",
            new GraphQLError("No.").At(new(1, 2)).At(new(3, 4))
        },
        { """{"message":"No.","path":["films",2,"title"]}""", new("No.") { Path = Path } },
        {
            """
            {"message":"No.","extensions":{"code":"HC0051","text":"é","int":1,"long":2,"double":1.5,"decimal":2.50,"yes":true,"none":null}}
            """,
            (new GraphQLError("No.") { Code = ErrorCodes.PageTooLarge })
                .With("text", "é").With("int", 1).With("long", 2L).With("double", 1.5).With("decimal", 2.50m)
                .With("yes", true).With("none", null)
        },
        {
            """{"message":"No.","locations":[{"line":1,"column":2}],"path":["films",2,"title"],"extensions":{"field":"x"}}""",
            (new GraphQLError("No.") { Path = Path }).At(new(1, 2)).With("field", "x")
        },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_is_written_with_its_keys_in_order(string expected, GraphQLError error)
    {
        using var buffer = new JsonBuffer();
        ErrorWriter.Write(buffer, error);
        Assert.Equal(expected, Encoding.UTF8.GetString(buffer.Written.Span));
    }

    [Fact]
    public void Errors_are_written_as_a_list_in_order()
    {
        using var buffer = new JsonBuffer();
        ErrorWriter.WriteAll(buffer, [new("first"), new("second")]);
        Assert.Equal("""[{"message":"first"},{"message":"second"}]""", Encoding.UTF8.GetString(buffer.Written.Span));
    }
}
