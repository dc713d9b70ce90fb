using System.CommandLine;
using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The command <c>compare</c>: the server beside hand-written SQL.</summary>
internal sealed class CompareCommand
{
    private readonly Option<string[]> _queries = new("--queries")
    {
        Description = "Which queries, such as Q1 Q4. Default: all.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [.. WorkloadQuery.All.Select(query => query.Name)],
    };

    private readonly Option<int[]> _connections = new("--connections")
    {
        Description = "Over how many connections, a run each.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [16, 1],
    };

    private readonly Option<double> _warmUp = ScratchOptions.Seconds("--warm-up", "Seconds of asking each side for each query before.", 3);
    private readonly Option<double> _seconds = ScratchOptions.Seconds("--seconds", "Seconds of asking each side for each query.", 10);
    private readonly Option<int> _slices = new("--slices") { Description = "Slices that the seconds are cut into.", DefaultValueFactory = _ => 5 };

    private CompareCommand() => _queries.AcceptOnlyFromAmong([.. WorkloadQuery.All.Select(query => query.Name)]);

    public static Command Create()
    {
        var compare = new CompareCommand();
        var command = new Command("compare", "Compare the server with hand-written SQL over the same tables.")
        {
            ScratchOptions.Folder, ScratchOptions.Credits, ScratchOptions.Server,
            compare._queries, compare._connections, compare._warmUp, compare._seconds, compare._slices,
        };
        command.SetAction((result, _) =>
        {
            var size = ScratchOptions.SizeOf(result, ScratchOptions.Credits);
            return ScratchOptions.RunAsync(
                result,
                [size],
                server => new ComparisonRun(server, size, compare.PlanOf(result), Console.Out).RunAsync(result.GetValue(ScratchOptions.Server)!));
        });
        return command;
    }

    private ComparisonPlan PlanOf(ParseResult result) => new(
        [.. WorkloadQuery.All.Where(query => result.GetValue(_queries)!.Contains(query.Name))],
        result.GetValue(_connections)!,
        ScratchOptions.TimeOf(result, _warmUp),
        ScratchOptions.TimeOf(result, _seconds),
        result.GetValue(_slices));
}
