using System.Globalization;
using System.Text.Json;
using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>The page that comes with the program, served from memory, beside the least that any request costs.</summary>
internal sealed class InMemoryBounds(PostgreSqlScratch postgres, WorkloadSize size, TimeSpan time)
{
    private const string Least = "{ __typename }";

    private const string Sheet =
        """
        { filmBySlug(slug: "seoul-train") { title credits(first: 50) { nodes { contributor { name } role { name } } } } }
        """;

    private const int Credits = 48;
    private const int Connections = 16;
    private const int Slices = 5;
    private const double LeastRatio = 0.4;

    public async Task<IReadOnlyList<Bound>> MeasureAsync(string program)
    {
        await using var stage = new Stage(postgres, size);
        var server = await stage.StartInMemoryAsync(program);
        var (least, sheet) = (await CallAsync(server, Least), await CallAsync(server, Sheet));
        Check(sheet[0]);
        await using var observer = NpgsqlDataSource.Create(postgres.ConnectionTo("postgres", "observer", 2));
        using var driver = new LoadDriver(Connections, observer, postgres.ProcessId);
        // Once unmeasured, for the compiler.
        await driver.RunAsync(server, least, time / 2);
        await driver.RunAsync(server, sheet, time / 2);
        var (leasts, sheets) = (new List<Measurement>(), new List<Measurement>());
        for (var slice = 0; slice < Slices; slice++)
        {
            leasts.Add(await driver.RunAsync(server, least, time / Slices));
            sheets.Add(await driver.RunAsync(server, sheet, time / Slices));
        }

        return [Compare(Measurement.Sum(leasts), Measurement.Sum(sheets), sheet[0].Expected.Length)];
    }

    private static async Task<IReadOnlyList<Call>> CallAsync(Side server, string document)
    {
        using var wire = new Wire(1);
        return await AnswerCheck.RememberAsync([new(new(server.Address, "/graphql"), JsonSerializer.SerializeToUtf8Bytes(new { query = document }))], wire);
    }

    private static void Check(Call sheet)
    {
        using var answer = JsonDocument.Parse(sheet.Expected);
        var credits = answer.RootElement.GetProperty("data").GetProperty("filmBySlug").GetProperty("credits").GetProperty("nodes").GetArrayLength();
        if (credits != Credits)
            throw new InvalidOperationException($"The film sheet has {credits} credits, not {Credits}.");
    }

    private static Bound Compare(Measurement least, Measurement sheet, int length) => new(
        Text($"in memory, the film sheet of {Credits} credits ({length} B): at least {LeastRatio} times the requests a second of {Least}"),
        Text($"{sheet.RequestsASecond / least.RequestsASecond:F2} times: {sheet.RequestsASecond:F0} to {least.RequestsASecond:F0}, CPU of the program {sheet.ProgramARequest:F0} to {least.ProgramARequest:F0} µs a request"),
        sheet.RequestsASecond >= LeastRatio * least.RequestsASecond);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
