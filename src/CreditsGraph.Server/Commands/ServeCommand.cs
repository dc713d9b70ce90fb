using System.CommandLine;
using System.Net.Sockets;
using CreditsGraph.Server.Composition;
using Microsoft.AspNetCore.Connections;

namespace CreditsGraph.Server.Commands;

/// <summary>The command <c>serve</c>, which is also what the program does without a command.</summary>
internal sealed class ServeCommand
{
    private const string DefaultUrl = "http://localhost:5000";

    private readonly Option<string?> _urls = new("--urls")
    {
        Description = $"Where to listen, several separated by semicolons. Default: {DefaultUrl}.",
        HelpName = "URLS",
    };

    private readonly Option<string[]> _settings = new("--set")
    {
        Description = "A setting, such as Ide:Enabled=false. May be given several times.",
        HelpName = "NAME=VALUE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _database = DatabaseOption.Create();

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files and folders to read before the first request.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ServerComposition _composition;

    private ServeCommand(ServerComposition composition)
    {
        _composition = composition;
        _settings.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.IndexOf('=') < 1) is { } wrong)
                result.AddError($"--set needs NAME=VALUE, but has \"{wrong.Value}\".");
        });
    }

    /// <summary>Makes <c>serve</c> and gives the root command the same options and action.</summary>
    public static Command AddTo(RootCommand root, ServerComposition composition)
    {
        var serve = new ServeCommand(composition);
        var command = new Command("serve", "Serve the catalogue over GraphQL. This is the default.") { serve._files };
        serve.Fill(command, result => result.GetValue(serve._files) ?? []);
        serve.Fill(root, _ => []);
        root.Subcommands.Add(command);
        return command;
    }

    /// <summary>Serves until the process is asked to stop. Comes back with 0, or with 1 when it could not start.</summary>
    internal static async Task<int> RunAsync(
        string? urls,
        IEnumerable<KeyValuePair<string, string?>> overrides,
        ServerComposition composition,
        TextWriter error,
        CancellationToken cancellation,
        IReadOnlyList<string>? files = null)
    {
        composition.Begin();
        var builder = ServerApplication.CreateBuilder(overrides);
        var settings = ServerSettings.Read(builder.Configuration, out var mistake);
        if (mistake is not null)
            return await RefuseAsync(error, mistake);
        settings = settings with { Files = files ?? [] };
        urls ??= builder.Configuration["urls"] ?? DefaultUrl;
        builder.WebHost.UseUrls(urls);
        await using var application = ServerApplication.Build(builder, settings, composition);
        var summary = await PrepareAsync(application, settings, composition, cancellation);
        if (summary.Refusal is { } refusal)
            return await RefuseAsync(error, refusal);
        try
        {
            await application.StartAsync(cancellation);
        }
        catch (Exception exception) when (Explain(exception, urls) is not null)
        {
            return await RefuseAsync(error, Explain(exception, urls)!);
        }

        Greeting.Write(Greeting.Console(), application.Urls, summary, settings);
        await application.WaitForShutdownAsync(cancellation);
        return 0;
    }

    /// <summary>
    /// Loads the catalogue, lays the endpoints and readies the engine side by side: nearly all of the time goes into
    /// compiling code that runs once, and different code on each core.
    /// </summary>
    private static async Task<CatalogueSummary> PrepareAsync(
        WebApplication application, ServerSettings settings, ServerComposition composition, CancellationToken cancellation)
    {
        var loading = Task.Run(() => composition.LoadAsync(application.Services, cancellation), cancellation);
        ServerApplication.Map(application, settings);
        await WarmUp.RunAsync(application.Services, cancellation);
        return await loading;
    }

    private void Fill(Command command, Func<ParseResult, IReadOnlyList<string>> files)
    {
        command.Options.Add(_database);
        command.Options.Add(_urls);
        command.Options.Add(_settings);
        command.SetAction((result, cancellation) => RunAsync(
            result.GetValue(_urls),
            result.GetValue(_settings)!.Select(setting => Split(setting)).Concat(DatabaseOption.Setting(result.GetValue(_database))),
            _composition,
            Console.Error,
            cancellation,
            files(result)));
    }

    private static KeyValuePair<string, string?> Split(string setting)
    {
        var equals = setting.IndexOf('=');
        return new(setting[..equals], setting[(equals + 1)..]);
    }

    private static string? Explain(Exception exception, string urls) => exception switch
    {
        IOException { InnerException: AddressInUseException } =>
            $"Another program listens on {urls} already: stop it, or choose another port with --urls http://localhost:5001.",
        FormatException => $"--urls needs addresses such as {DefaultUrl}, but has \"{urls}\".",
        InvalidOperationException or SocketException or IOException =>
            $"The server cannot listen on {urls}: {exception.Message.Split('\n')[0].Trim()}",
        _ => null,
    };

    private static async Task<int> RefuseAsync(TextWriter error, string line)
    {
        await error.WriteLineAsync(line);
        return 1;
    }
}
