using System.CommandLine;
using CreditsGraph.Server.Commands;
using CreditsGraph.Server.Composition;

var composition = CreditsComposition.Create();
var root = new RootCommand("CreditsGraph: a catalogue of film credits, served over GraphQL.");
ServeCommand.AddTo(root, composition);
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(ExportCommand.Create());
root.Subcommands.Add(ReadCommand.Create());
root.Subcommands.Add(SchemaCommand.Create(composition));

// The server shuts down by itself when it is asked to, so the command line must not cut it short.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
