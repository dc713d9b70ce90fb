using System.CommandLine;
using CreditsGraph.Benchmarks.Filling;
using CreditsGraph.Benchmarks.Floor;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The commands that make the workload and measure over it.</summary>
internal static class BenchmarkCommands
{
    /// <summary>The command line.</summary>
    public static RootCommand Create() => new("The workload of a large catalogue, and what questions over it cost.")
    {
        Import(),
        Fill(),
        CompareCommand.Create(),
        GrowthCommand.Create(),
        BoundsCommand.Create(),
        ResearchCommand.Create(),
        PageCommand.Create(),
        Floor(),
    };

    /// <summary>Whether a command line is one of these commands'.</summary>
    public static bool Knows(string command) => Create().Subcommands.Any(known => known.Name == command);

    private static Command Import()
    {
        var database = new Argument<string>("DATABASE") { Description = "Where to: sqlite:FILE or postgres:CONNECTION." };
        var command = new Command("import", "Import the workload into a database of one's own, and say how fast.")
        {
            database, ScratchOptions.Credits,
        };
        command.SetAction(async (result, _) =>
        {
            var refusal = await ImportRun.RunAsync(
                result.GetValue(database)!, ScratchOptions.SizeOf(result, ScratchOptions.Credits), Console.Out);
            if (refusal is not null)
                await Console.Error.WriteLineAsync(refusal);
            return refusal is null ? 0 : 2;
        });
        return command;
    }

    private static Command Fill()
    {
        var command = new Command("fill", "Fill the scratch server with the workload; the other commands do it when it is not there.")
        {
            ScratchOptions.Folder, ScratchOptions.Credits,
        };
        command.SetAction((result, _) => ScratchOptions.RunAsync(
            result, [ScratchOptions.SizeOf(result, ScratchOptions.Credits)], _ => Task.FromResult(true)));
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
}
