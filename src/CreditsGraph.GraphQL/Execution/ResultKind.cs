namespace CreditsGraph.GraphQL.Execution;

/// <summary>How a request ended; a transport derives its status from it.</summary>
public enum ResultKind
{
    /// <summary>Executed without errors.</summary>
    Success,

    /// <summary>Executed; <c>data</c> stands beside <c>errors</c>, or is null because an error propagated to the root.</summary>
    ExecutionErrors,

    /// <summary>The document could not be parsed.</summary>
    SyntaxError,

    /// <summary>The document is not valid against the schema, or costs too much.</summary>
    ValidationError,

    /// <summary>The operation to execute could not be determined.</summary>
    OperationNotFound,

    /// <summary>The operation's type is not allowed on this transport.</summary>
    OperationNotAllowed,

    /// <summary>A variable has a wrong or missing value.</summary>
    VariableError,

    /// <summary>The request took longer than allowed.</summary>
    Timeout,

    /// <summary>The caller went away.</summary>
    Cancelled,

    /// <summary>The engine failed before there was anything to answer with: a bug of the server.</summary>
    InternalError,
}
