using CreditsGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>The status of each way a request can end, in both profiles (GraphQL over HTTP, "Status Codes").</summary>
internal static class ResponseStatus
{
    /// <summary>The draft's status for <c>data</c> beside <c>errors</c>.</summary>
    private const int PartialSuccess = 294;

    public static int Of(ResultKind kind, ResponseFormat format, bool draft) => kind switch
    {
        ResultKind.Success => StatusCodes.Status200OK,
        ResultKind.ExecutionErrors => draft ? PartialSuccess : StatusCodes.Status200OK,
        // These two are never 2xx, whatever the client reads: a mutation by GET, and a mistake of ours.
        ResultKind.OperationNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ResultKind.InternalError => StatusCodes.Status500InternalServerError,
        _ when format == ResponseFormat.LegacyJson && !draft => StatusCodes.Status200OK,
        ResultKind.SyntaxError => StatusCodes.Status400BadRequest,
        // Not 408: the client was in time, and some clients send a request again on their own after a 408.
        ResultKind.Timeout => StatusCodes.Status504GatewayTimeout,
        ResultKind.Cancelled => StatusCodes.Status503ServiceUnavailable,
        _ => Wrong(draft),
    };

    public static int Of(RefusalKind kind, bool draft) => kind switch
    {
        RefusalKind.NotWellFormed => Wrong(draft),
        RefusalKind.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        RefusalKind.NotAcceptable => StatusCodes.Status406NotAcceptable,
        RefusalKind.TooSlow => StatusCodes.Status408RequestTimeout,
        RefusalKind.TooLarge => StatusCodes.Status413PayloadTooLarge,
        RefusalKind.UnsupportedMediaType => StatusCodes.Status415UnsupportedMediaType,
        _ => StatusCodes.Status400BadRequest,
    };

    private static int Wrong(bool draft) =>
        draft ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest;
}
