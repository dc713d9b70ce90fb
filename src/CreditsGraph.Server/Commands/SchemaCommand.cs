using System.CommandLine;
using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.Server.Composition;
using Microsoft.Extensions.Options;

namespace CreditsGraph.Server.Commands;

/// <summary>The command <c>schema print</c>: the schema's text on standard output, nothing loaded and nothing served.</summary>
internal static class SchemaCommand
{
    public static Command Create(ServerComposition composition)
    {
        var print = new Command("print", "Print the schema in the schema definition language.");
        print.SetAction(_ => Print(composition, Console.Out));
        return new Command("schema", "Work with the schema.") { print };
    }

    internal static int Print(ServerComposition composition, TextWriter output)
    {
        var builder = ServerApplication.CreateBuilder([]);
        builder.Services.AddGraphQLServer();
        composition.AddServices(builder, new ServerSettings());
        using var services = builder.Services.BuildServiceProvider();
        output.Write(services.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value.Sdl!());
        return 0;
    }
}
