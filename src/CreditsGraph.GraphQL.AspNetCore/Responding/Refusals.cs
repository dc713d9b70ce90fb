using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>Every refusal of the transport, with its text and code.</summary>
internal static class Refusals
{
    public static RequestRefusal NotAcceptable { get; } = new(
        RefusalKind.NotAcceptable,
        new("No media type of the Accept header can be served: ask for application/graphql-response+json or "
            + "application/json.")
        { Code = ErrorCodes.NotAcceptable });

    public static RequestRefusal InvalidAccept { get; } =
        new(RefusalKind.Unreadable, new("The Accept header cannot be parsed.") { Code = ErrorCodes.InvalidAccept });

    public static RequestRefusal InvalidCost { get; } =
        Unreadable("The header GraphQL-Cost must be `report` or `validate`.");

    public static RequestRefusal NoPreflight { get; } = new(
        RefusalKind.Unreadable,
        new("A GET request needs the header GraphQL-Preflight here, with any value.") { Code = ErrorCodes.NoPreflight });

    public static RequestRefusal NotJson { get; } =
        Unsupported("The Content-Type of a request must be application/json.");

    public static RequestRefusal NotUtf8 { get; } =
        Unsupported("The character set of a request must be UTF-8.");

    public static RequestRefusal Encoded { get; } =
        Unsupported("A request with a Content-Encoding is not read: send it as it is.");

    public static RequestRefusal Batch { get; } = NotWellFormed(
        "Batching is not supported: the request must be one JSON object, but is a list. Send one request at a time.");

    public static RequestRefusal NoBody { get; } = new(
        RefusalKind.Unreadable,
        new("The request has no body: it must be a JSON object with `query`.") { Code = ErrorCodes.RequestSyntax });

    public static RequestRefusal TooSlow { get; } = new(
        RefusalKind.TooSlow, new("The request was sent too slowly.") { Code = ErrorCodes.Timeout });

    public static RequestRefusal Method(string method, string allow) => new(
        RefusalKind.MethodNotAllowed,
        new($"The method {method} is not served here: use {allow}.") { Code = ErrorCodes.InvalidRequest })
    { Allow = allow };

    public static RequestRefusal TooLarge(int limit) => new(
        RefusalKind.TooLarge,
        new GraphQLError($"The request is larger than the {limit} bytes that the server reads.")
        { Code = ErrorCodes.RequestTooLarge }.With("maxRequestSize", limit));

    public static RequestRefusal NoDocument(string? unknown) => new(
        RefusalKind.NotWellFormed,
        new(unknown is null ? "The request has no `query`." : $"The request has no `query`, but `{unknown}`.")
        { Code = ErrorCodes.NoDocument });

    public static RequestRefusal NotAnObject(string found) =>
        NotWellFormed($"The request must be a JSON object, but is {found}.");

    public static RequestRefusal WrongType(string member, string expected, string found) =>
        NotWellFormed($"`{member}` must be {expected}, but is {found}.");

    public static RequestRefusal Duplicate(string member) =>
        NotWellFormed($"`{member}` is given more than once.");

    public static RequestRefusal DuplicateIn(string member) =>
        NotWellFormed($"An object in `{member}` has the same key more than once.");

    public static RequestRefusal Unreadable(string message) =>
        new(RefusalKind.Unreadable, new(message) { Code = ErrorCodes.InvalidRequest });

    /// <summary>JSON that cannot be parsed; line and column count from 1.</summary>
    public static RequestRefusal Syntax(string where, string reason, int line, int column) => new(
        RefusalKind.Unreadable,
        new GraphQLError($"{where} is not valid JSON at line {line}, column {column}: {reason}")
        { Code = ErrorCodes.RequestSyntax }.With("line", line).With("column", column));

    private static RequestRefusal NotWellFormed(string message) =>
        new(RefusalKind.NotWellFormed, new(message) { Code = ErrorCodes.InvalidRequest });

    private static RequestRefusal Unsupported(string message) =>
        new(RefusalKind.UnsupportedMediaType, new(message) { Code = ErrorCodes.InvalidRequest });
}
