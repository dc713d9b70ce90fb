using System.CommandLine;
using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Floor;
using CreditsGraph.Benchmarks.Growth;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Benchmarks.Research;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Benchmarks.Workload;

/// <summary>The commands that make the workload and measure over it.</summary>
internal static class WorkloadCommands
{
    private static readonly Option<int> Credits = new("--credits")
    {
        Description = "How many credits the workload has.",
        DefaultValueFactory = _ => WorkloadSize.FullCredits,
    };

    private static readonly Option<string> Folder = new("--data")
    {
        Description = "The folder of the scratch PostgreSQL server, made where there is none and used again where there is.",
        Required = true,
    };

    private static readonly Option<string> Server = new("--server")
    {
        Description = "Another build of the server: the path of its CreditsGraph.Server, without .dll.",
        DefaultValueFactory = _ => BuiltServer.Path,
    };

    static WorkloadCommands() => Credits.Validators.Add(result =>
    {
        if (WorkloadSize.Of(result.GetValueOrDefault<int>(), out var mistake) is null)
            result.AddError(mistake!);
    });

    /// <summary>The names of the commands.</summary>
    public static IReadOnlyList<string> Names { get; } = ["import", "fill", "compare", "growth", "floor", "research"];

    /// <summary>The commands, for a command line to be read.</summary>
    public static RootCommand Create() => new("The workload of a large catalogue, and what questions over it cost.")
    {
        Import(),
        Fill(),
        Compare(),
        Growth(),
        Floor(),
        Research(),
    };

    private static Command Import()
    {
        var database = new Argument<string>("DATABASE") { Description = "Where to: sqlite:FILE or postgres:CONNECTION." };
        var command = new Command("import", "Import the workload into a database of one's own, and say how fast.") { database, Credits };
        command.SetAction(async (result, _) =>
            await ImportRun.RunAsync(result.GetValue(database)!, SizeOf(result), Console.Out) ? 0 : 2);
        return command;
    }

    private static Command Fill()
    {
        var command = new Command("fill", "Fill the scratch server with the workload; the other commands do it too.") { Folder, Credits };
        command.SetAction((result, _) => WithServerAsync(result, _ => Task.FromResult(true)));
        return command;
    }

    private static Command Compare()
    {
        var queries = new Option<string[]>("--queries")
        {
            Description = "Which queries: Q1 Q4. Default: all.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [],
        };
        var connections = new Option<int[]>("--connections")
        {
            Description = "Over how many connections, a run each.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [16, 1],
        };
        var warmUp = Seconds("--warm-up", "Seconds of asking each side for each query before.", 3);
        var seconds = Seconds("--seconds", "Seconds of asking each side for each query.", 10);
        var slices = new Option<int>("--slices") { Description = "Slices that the seconds are cut into.", DefaultValueFactory = _ => 5 };
        var command = new Command("compare", "Compare the server with hand-written SQL over the same tables.")
        {
            Folder, Credits, Server, queries, connections, warmUp, seconds, slices,
        };
        command.SetAction((result, _) => WithServerAsync(result, server => new ComparisonRun(
            server,
            SizeOf(result),
            new(
                [.. WorkloadQuery.All.Where(query => result.GetValue(queries) is not [_, ..] names || names.Contains(query.Name))],
                result.GetValue(connections)!,
                TimeSpan.FromSeconds(result.GetValue(warmUp)),
                TimeSpan.FromSeconds(result.GetValue(seconds)),
                result.GetValue(slices)),
            Console.Out).RunAsync(result.GetValue(Server)!)));
        return command;
    }

    private static Command Growth()
    {
        var few = new Option<int>("--few") { Description = "The credits of the small workload.", DefaultValueFactory = _ => 20_000 };
        var seconds = Seconds("--seconds", "Seconds of asking each size for each query.", 8);
        var command = new Command("growth", "See whether the time of statements grows with the tables.") { Folder, Credits, few, Server, seconds };
        command.SetAction((result, _) => WithServerAsync(
            result,
            async server => WorkloadSize.Of(result.GetValue(few), out var mistake) is not { } small
                ? throw new InvalidOperationException(mistake)
                : await WorkloadDatabase.PrepareAsync(server, small, Console.Out)
                    && await new GrowthRun(server, small, SizeOf(result), TimeSpan.FromSeconds(result.GetValue(seconds)), Console.Out)
                        .RunAsync(result.GetValue(Server)!),
            StatementTimes.Settings));
        return command;
    }

    private static Command Floor()
    {
        var connection = new Argument<string>("CONNECTION") { Description = "Npgsql's connection string." };
        var url = new Argument<string>("URL") { Description = "Where to listen." };
        var command = new Command("floor", "Serve the hand-written SQL by itself.") { connection, url };
        command.SetAction((result, _) => FloorServer.RunAsync(result.GetValue(connection)!, result.GetValue(url)!));
        return command;
    }

    private static Command Research()
    {
        var command = new Command("research", "Measure the collaboration graph and the exports over the workload.") { Folder, Credits };
        command.SetAction((result, cancellation) => WithServerAsync(result, async server =>
        {
            var connection = $"{server.ConnectionTo(SizeOf(result).Database, "research")};Command Timeout=0";
            var options = new DbContextOptionsBuilder<CatalogContext>();
            if (Database.TryParse($"postgres:{connection}", out var database, out _))
                database!.Configure(options);
            return await new ResearchRun(() => new CatalogContext(options.Options), Console.Out).RunAsync(cancellation);
        }));
        return command;
    }

    private static Option<double> Seconds(string name, string description, double otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    private static async Task<int> WithServerAsync(ParseResult result, Func<PostgreSqlScratch, Task<bool>> run, params string[] settings)
    {
        await using var server = await PostgreSqlScratch.StartAsync(result.GetValue(Folder)!, settings);
        if (!await WorkloadDatabase.PrepareAsync(server, SizeOf(result), Console.Out))
            return 2;
        return await run(server) ? 0 : 1;
    }

    // The option's validator has seen to it that there is such a size.
    private static WorkloadSize SizeOf(ParseResult result) => WorkloadSize.Of(result.GetValue(Credits), out _)!;
}
