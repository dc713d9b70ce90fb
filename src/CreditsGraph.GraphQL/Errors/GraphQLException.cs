namespace CreditsGraph.GraphQL.Errors;

/// <summary>
/// What a resolver throws to refuse with errors of its own: they are reported as they are, at the field's response
/// position, and never masked. Any other exception is a bug and is reported as "Unexpected Execution Error".
/// </summary>
public sealed class GraphQLException : Exception
{
    /// <summary>A refusal with one error.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>A refusal with a message and a code.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    /// <summary>What is reported.</summary>
    public GraphQLError Error { get; }
}
