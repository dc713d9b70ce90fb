using System.CommandLine;
using CreditsGraph.Benchmarks.Growth;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The command <c>growth</c>: whether statements take longer over larger tables.</summary>
internal static class GrowthCommand
{
    public static Command Create()
    {
        var few = ScratchOptions.Size("--few", "How many credits the small workload has.", 20_000);
        var seconds = ScratchOptions.Seconds("--seconds", "Seconds of asking each size for each query.", 8);
        var command = new Command("growth", "See whether the time of statements grows with the tables.")
        {
            ScratchOptions.Folder, ScratchOptions.Credits, few, ScratchOptions.Server, seconds,
        };
        command.SetAction((result, _) =>
        {
            var (small, large) = (ScratchOptions.SizeOf(result, few), ScratchOptions.SizeOf(result, ScratchOptions.Credits));
            return ScratchOptions.RunAsync(
                result,
                [small, large],
                server => new GrowthRun(server, small, large, ScratchOptions.TimeOf(result, seconds), Console.Out)
                    .RunAsync(result.GetValue(ScratchOptions.Server)!),
                StatementTimes.Settings);
        });
        return command;
    }
}
