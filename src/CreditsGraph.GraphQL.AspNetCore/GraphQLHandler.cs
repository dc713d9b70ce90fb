using CreditsGraph.GraphQL.AspNetCore.Negotiation;
using CreditsGraph.GraphQL.AspNetCore.Reading;
using CreditsGraph.GraphQL.AspNetCore.Responding;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>
/// Answers one HTTP request: bytes, headers, request, result, response. What the client did wrong is a refusal with a
/// status and an error; what we did wrong is logged in full and told to nobody.
/// </summary>
internal sealed class GraphQLHandler(ExecuteRequest execute, GraphQLHttpOptions options, ILogger<GraphQLHandler> logger)
{
    public const string PreflightHeader = "GraphQL-Preflight";
    private static readonly GraphQLError Unexpected = new("Unexpected Execution Error");
    private readonly string _allow = options.EnableGetRequests ? "GET, POST" : "POST";

    public async Task HandleAsync(HttpContext context)
    {
        var format = ResponseFormat.GraphQLResponse;
        try
        {
            var refusal = AcceptHeader.Negotiate(context.Request.Headers.Accept, out format)
                ?? CheckMethod(context.Request)
                ?? ContentTypeHeader.Check(context.Request);
            refusal ??= await AnswerAsync(context, format);
            if (refusal is not null)
                await RefuseAsync(context, format, refusal);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody listens any more.
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            await RefuseAsync(context, format, Refusal(exception));
        }
        catch (Exception exception)
        {
            await FailAsync(context, format, exception);
        }
    }

    private RequestRefusal? CheckMethod(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method))
            return null;
        if (!HttpMethods.IsGet(request.Method) || !options.EnableGetRequests)
            return Refusals.Method(request.Method, _allow);
        return options.EnforceGetRequestsPreflightHeader && !request.Headers.ContainsKey(PreflightHeader)
            ? Refusals.NoPreflight
            : null;
    }

    private async ValueTask<RequestRefusal?> AnswerAsync(HttpContext context, ResponseFormat format)
    {
        if (CostHeader.Read(context.Request, out var cost) is { } refusal)
            return refusal;
        if (HttpMethods.IsGet(context.Request.Method))
            return await AnswerGetAsync(context, format, cost);
        // Our own limit is kept while reading and may be the larger one.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        using var body = await RequestBody.ReadAsync(context.Request, options.MaxRequestSize, context.RequestAborted);
        if (body is null)
            return Refusals.TooLarge(options.MaxRequestSize);
        using var members = new RequestMembers();
        refusal = JsonRequestReader.Read(body.Bytes, options.MaxJsonDepth, members);
        if (refusal is null)
            await ExecuteAsync(context, format, members.ToRequest(cost, queriesOnly: false));
        return refusal;
    }

    private async ValueTask<RequestRefusal?> AnswerGetAsync(HttpContext context, ResponseFormat format, CostMode cost)
    {
        context.Response.Headers.Vary = "Accept";
        using var members = new RequestMembers();
        var refusal = UrlRequestReader.Read(context.Request.Query, options.MaxJsonDepth, members);
        if (refusal is null)
            await ExecuteAsync(context, format, members.ToRequest(cost, queriesOnly: true));
        return refusal;
    }

    private async ValueTask ExecuteAsync(HttpContext context, ResponseFormat format, GraphQLRequest request)
    {
        using var result = await execute(request, context.RequestServices, context.RequestAborted);
        if (context.RequestAborted.IsCancellationRequested)
            return;
        if (result.Kind == ResultKind.OperationNotAllowed)
            context.Response.Headers.Allow = "POST";
        var status = ResponseStatus.Of(result.Kind, format, options.DraftStatusCodes);
        await ResponseWriter.WriteAsync(context.Response, status, format, result.Json);
    }

    private Task RefuseAsync(HttpContext context, ResponseFormat format, RequestRefusal refusal)
    {
        if (refusal.Allow is not null)
            context.Response.Headers.Allow = refusal.Allow;
        var status = ResponseStatus.Of(refusal.Kind, options.DraftStatusCodes);
        return ResponseWriter.WriteErrorAsync(context.Response, status, format, refusal.Error);
    }

    private Task FailAsync(HttpContext context, ResponseFormat format, Exception exception)
    {
        logger.LogError(exception, "A GraphQL request failed.");
        if (!context.Response.HasStarted)
            return ResponseWriter.WriteErrorAsync(
                context.Response, StatusCodes.Status500InternalServerError, format, Unexpected);
        // Half an answer must not look like a whole one.
        context.Abort();
        return Task.CompletedTask;
    }

    private RequestRefusal Refusal(BadHttpRequestException exception) => exception.StatusCode switch
    {
        StatusCodes.Status408RequestTimeout => Refusals.TooSlow,
        StatusCodes.Status413PayloadTooLarge => Refusals.TooLarge(options.MaxRequestSize),
        _ => Refusals.Unreadable("The request's body cannot be read."),
    };
}
