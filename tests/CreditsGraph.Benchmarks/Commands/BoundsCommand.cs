using System.CommandLine;
using CreditsGraph.Benchmarks.Bounds;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The command <c>bounds</c>: import, memory, and the two other databases.</summary>
internal sealed class BoundsCommand
{
    private readonly Option<string[]> _measures = new("--measures")
    {
        Description = "Which measures. Default: all.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [.. BoundsPlan.All],
    };

    private readonly Option<int> _requests = new("--requests")
    {
        Description = "How many requests the server's memory is watched over.",
        DefaultValueFactory = _ => 100_000,
    };

    private readonly Option<int> _sqlite = ScratchOptions.Size("--sqlite-credits", "How many credits the workload in SQLite has.", 200_000);
    private readonly Option<double> _seconds = ScratchOptions.Seconds("--seconds", "Seconds of asking each of two ways.", 10);

    private BoundsCommand() => _measures.AcceptOnlyFromAmong([.. BoundsPlan.All]);

    public static Command Create()
    {
        var bounds = new BoundsCommand();
        var command = new Command("bounds", "Measure import and memory, and what InMemory and SQLite cost.")
        {
            ScratchOptions.Folder, ScratchOptions.Credits, ScratchOptions.Server,
            bounds._measures, bounds._requests, bounds._sqlite, bounds._seconds,
        };
        command.SetAction((result, _) =>
        {
            var (size, plan) = (ScratchOptions.SizeOf(result, ScratchOptions.Credits), bounds.PlanOf(result));
            return ScratchOptions.RunAsync(
                result,
                plan.NeedsWorkload ? [size] : [],
                server => new BoundsRun(server, size, plan, Console.Out).RunAsync(result.GetValue(ScratchOptions.Server)!));
        });
        return command;
    }

    private BoundsPlan PlanOf(ParseResult result) => new(
        result.GetValue(_measures)!,
        result.GetValue(_requests),
        ScratchOptions.SizeOf(result, _sqlite),
        ScratchOptions.TimeOf(result, _seconds));
}
