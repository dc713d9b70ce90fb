using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CreditsGraph.Benchmarks;
using CreditsGraph.Benchmarks.Commands;

if (args is ["targets"])
    return Targets.Report(Console.Out) ? 0 : 1;

if (args is [var command, ..] && BenchmarkCommands.Knows(command))
    return await BenchmarkCommands.Create().Parse(args).InvokeAsync();

// In this process: a job of its own would need a project made, restored and built for each run.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);
BenchmarkSwitcher.FromAssembly(typeof(Targets).Assembly).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
