using System.CommandLine;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Benchmarks.Research;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Benchmarks.Commands;

/// <summary>The command <c>research</c>: the collaboration graph and the exports.</summary>
internal static class ResearchCommand
{
    public static Command Create()
    {
        var command = new Command("research", "Measure the collaboration graph and the exports over the workload.")
        {
            ScratchOptions.Folder, ScratchOptions.Credits,
        };
        command.SetAction((result, cancellation) =>
        {
            var size = ScratchOptions.SizeOf(result, ScratchOptions.Credits);
            return ScratchOptions.RunAsync(
                result,
                [size],
                server => new ResearchRun(() => new CatalogContext(OptionsOf(server, size.Database)), Console.Out).RunAsync(cancellation));
        });
        return command;
    }

    private static DbContextOptions<CatalogContext> OptionsOf(PostgreSqlScratch server, string name)
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        if (Database.TryParse($"postgres:{server.ConnectionTo(name, "research")};Command Timeout=0", out var database, out _))
            database!.Configure(options);
        return options.Options;
    }
}
