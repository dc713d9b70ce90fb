using System.CommandLine;
using CreditsGraph.Analysis.Export;
using CreditsGraph.Api;
using CreditsGraph.Api.Export;
using CreditsGraph.Server.Composition;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;

namespace CreditsGraph.Server.Commands;

/// <summary><c>export --format FORMAT --out FILE</c>: writes a selection of credits as a file for other programs.</summary>
internal static class ExportCommand
{
    private const int Done = 0;
    private const int Impossible = 2;

    /// <summary>The command. It exits with 0, and with 2 when there is no file.</summary>
    public static Command Create()
    {
        var format = new Option<string>("--format")
        {
            Description = $"The format: {string.Join(", ", ExportFormats.Names)}.",
            HelpName = "FORMAT",
            Required = true,
        };
        var where = new Option<string?>("--where")
        {
            Description = "Which credits, as JSON: the argument `where` of `credits`. Default: all.",
            HelpName = "JSON",
        };
        var file = new Option<string>("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var database = DatabaseOption.Create();
        var command = new Command("export", "Write credits as a file for other programs.") { format, where, file, database };
        command.SetAction((parsed, cancellation) => RunAsync(
            new(parsed.GetValue(format)!, parsed.GetValue(where), parsed.GetValue(file)!),
            [.. DatabaseOption.Setting(parsed.GetValue(database))],
            parsed.InvocationConfiguration.Error,
            cancellation));
        return command;
    }

    /// <summary>Exports; says in one line why not.</summary>
    internal static async Task<int> RunAsync(
        ExportOrder order,
        IReadOnlyList<KeyValuePair<string, string?>> overrides,
        TextWriter error,
        CancellationToken cancellation)
    {
        var settings = ServerSettings.Read(ServerApplication.CreateBuilder(overrides).Configuration, out var mistake);
        if (!ExportFormats.TryParse(order.Format, out var format, out var unknown))
            mistake ??= unknown;
        mistake ??= settings.Database.IsInMemory ? Database.InMemoryRefusal : Missing(settings.Database);
        mistake ??= await CatalogMigrations.PrepareAsync(settings.Database, cancellation);
        mistake ??= await WriteAsync(order, format, settings.Database, cancellation);
        if (mistake is null)
            return Done;
        await error.WriteLineAsync(mistake);
        return Impossible;
    }

    private static async Task<string?> WriteAsync(
        ExportOrder order, ExportFormat format, Database database, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(database.Configure)
            .AddCreditsSchema()
            .BuildServiceProvider();
        var export = services.GetRequiredService<CreditExport>();
        return await WholeFile.WriteAsync(order.File, async open =>
            (await export.WriteAsync(order.Where, format, open, cancellation))?.Message);
    }

    // A catalogue that is not there would be made, and then exported empty.
    private static string? Missing(Database database) => database.Kind == DatabaseKind.Sqlite && !File.Exists(database.Place)
        ? $"There is no catalogue {database.Place}: fill one with creditsgraph import PATH --database sqlite:credits.db."
        : null;
}
