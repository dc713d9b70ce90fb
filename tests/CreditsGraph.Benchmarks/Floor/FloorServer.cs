using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreditsGraph.Benchmarks.Floor;

/// <summary>
/// The least that an answer over HTTP from these tables can cost: one prepared statement a request, whose JSON text goes
/// out as PostgreSQL gives it.
/// </summary>
internal static class FloorServer
{
    // As the program has them: the same host, the same Kestrel.
    private const string Connecting = ";No Reset On Close=true;Max Auto Prepare=20;Auto Prepare Min Usages=1";

    /// <summary>Serves until the process is asked to stop.</summary>
    public static async Task RunAsync(string connection, string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.ClearProviders();
        await using var database = NpgsqlDataSource.Create(connection + Connecting);
        var statements = FloorStatements.Of(await FloorRoles.LoadAsync(database));
        var application = builder.Build();
        application.Map("/health", (RequestDelegate)(context => context.Response.WriteAsync("Healthy")));
        foreach (var statement in statements)
            application.Map($"/{statement.Query}", (RequestDelegate)(context => AnswerAsync(context, database, statement)));
        await application.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, NpgsqlDataSource database, FloorStatement statement)
    {
        await using var command = database.CreateCommand(statement.Sql);
        foreach (var parameter in statement.Parameters(context.Request.Query))
            command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(context.RequestAborted);
        await reader.ReadAsync(context.RequestAborted);
        var json = reader.GetFieldValue<byte[]>(0);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        await context.Response.BodyWriter.WriteAsync(json, context.RequestAborted);
    }
}
