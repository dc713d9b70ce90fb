using System.Text.Json;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>Coerces JSON that stands by itself, outside any request, as variables are coerced.</summary>
public static class JsonCoercion
{
    /// <summary>The value, or the first thing that is wrong with it, with its path.</summary>
    /// <param name="type">The input type.</param>
    /// <param name="json">The value.</param>
    /// <param name="name">What the value is called in messages.</param>
    public static (object? Value, GraphQLError? Refusal) Coerce(GraphQLType type, JsonElement json, string name)
    {
        var problems = new InputProblems();
        var value = InputCoercion.FromJson(type, json, new(null, name), problems);
        if (!problems.Any)
            return (value, null);
        var (path, message) = problems.Items[0];
        return (null, new GraphQLError($"At `{path}`: {message}")
        {
            Code = ErrorCodes.ValueConversion,
            Extensions = [new("inputPath", path)],
        });
    }
}
