using System.CommandLine;
using CreditsGraph.Benchmarks.Filling;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>What the commands over the scratch server have in common.</summary>
internal static class ScratchOptions
{
    public static Option<int> Credits { get; } = Size("--credits", "How many credits the workload has.", WorkloadSize.FullCredits);

    public static Option<string> Folder { get; } = new("--data")
    {
        Description = "The folder of the scratch PostgreSQL server, made where there is none and used again where there is.",
        Required = true,
    };

    public static Option<string> Server { get; } = new("--server")
    {
        Description = "Another build of the server: the path of its CreditsGraph.Server, without .dll.",
        DefaultValueFactory = _ => Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "../../CreditsGraph.Server", new DirectoryInfo(AppContext.BaseDirectory).Name, "CreditsGraph.Server")),
    };

    /// <summary>An option for a size of the workload.</summary>
    public static Option<int> Size(string name, string description, int otherwise)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.Validators.Add(result =>
        {
            if (WorkloadSize.Of(result.GetValueOrDefault<int>(), out var mistake) is null)
                result.AddError(mistake!);
        });
        return option;
    }

    /// <summary>An option for a time.</summary>
    public static Option<double> Seconds(string name, string description, double otherwise) =>
        new(name) { Description = description, DefaultValueFactory = _ => otherwise };

    /// <summary>The size that is asked for.</summary>
    // The option's validator has seen to it that there is such a size.
    public static WorkloadSize SizeOf(ParseResult result, Option<int> option) => WorkloadSize.Of(result.GetValue(option), out _)!;

    /// <summary>The time that is asked for.</summary>
    public static TimeSpan TimeOf(ParseResult result, Option<double> option) => TimeSpan.FromSeconds(result.GetValue(option));

    /// <summary>
    /// Runs something over the scratch server with the workloads of some sizes in it: 0 when it says that all is well, 1 when
    /// not, 2 with a line when it cannot be done.
    /// </summary>
    public static async Task<int> RunAsync(
        ParseResult result, IEnumerable<WorkloadSize> sizes, Func<PostgreSqlScratch, Task<bool>> run, params string[] settings)
    {
        try
        {
            await using var server = await PostgreSqlScratch.StartAsync(result.GetValue(Folder)!, settings);
            foreach (var size in sizes)
                await WorkloadDatabase.PrepareAsync(server, size, Console.Out);
            return await run(server) ? 0 : 1;
        }
        catch (InvalidOperationException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 2;
        }
    }
}
