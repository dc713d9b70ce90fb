using System.IO.Compression;
using System.Text;
using System.Text.Json;
using CreditsGraph.Analysis.Export;
using CreditsGraph.Analysis.Tests.Export.Python;
using CreditsGraph.Importing.CreditsPages;
using CsvHelper;

namespace CreditsGraph.Analysis.Tests.Export;

/// <summary>Files of every format, read back by what others wrote.</summary>
public sealed class GraphExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-").FullName;

    public static TheoryData<ExportFormat> Formats => [.. Enum.GetValues<ExportFormat>()];

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("graphml", ExportFormat.GraphMl)]
    [InlineData("gexf", ExportFormat.Gexf)]
    [InlineData("igraph", ExportFormat.GraphMl)]
    public async Task A_graph_opens_elsewhere_with_equal_counts(string reader, ExportFormat format)
    {
        var found = await SystemPython.ReadAsync(reader, await HostileFileAsync(format));
        Assert.Equal((7, 7), (found.GetProperty("nodes").GetInt32(), found.GetProperty("edges").GetInt32()));
        // XML has no place for U+0001.
        string[] labels = [.. HostileNames.Titles.Concat(HostileNames.Names).Select(name => name.Replace('\u0001', '\uFFFD'))];
        Assert.Equal(labels.Order(StringComparer.Ordinal), Texts(found, "labels").Order(StringComparer.Ordinal));
        Assert.Equal(["director", "director", "director", "editor", "editor", "editor", "production-company"], Texts(found, "roles"));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("igraph")]
    public async Task A_graph_says_elsewhere_what_it_is(string reader)
    {
        var graph = (await SystemPython.ReadAsync(reader, await HostileFileAsync(ExportFormat.GraphMl))).GetProperty("graph");
        Assert.Equal((2, 5, 7), (Number(graph, "films"), Number(graph, "contributors"), Number(graph, "credits")));
        Assert.Equal("{}", graph.GetProperty("filter").GetString());
        Assert.Matches("^[0-9a-f]{64}$", graph.GetProperty("datasetVersion").GetString());
        Assert.EndsWith(", selection {}: 2 films, 5 contributors, 7 credits.", graph.GetProperty("citation").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphml", ExportFormat.GraphMl, 27, 46)]
    [InlineData("igraph", ExportFormat.GraphMl, 27, 46)]
    [InlineData("gexf", ExportFormat.Gexf, 28, 43)]
    public async Task Attributes_come_through(string reader, ExportFormat format, int nodes, int edges)
    {
        var found = await SystemPython.ReadAsync(reader, await HostileFileAsync(format));
        Assert.Equal((nodes, edges), (Number(found, "nodeAttributes"), Number(found, "edgeAttributes")));
    }

    [Fact]
    public async Task Json_ld_is_read_as_the_statements_that_it_makes()
    {
        var found = await SystemPython.ReadAsync("rdflib", await HostileFileAsync(ExportFormat.JsonLd));
        Assert.Equal((2, 4, 1, 7), (Number(found, "movies"), Number(found, "people"), Number(found, "organizations"), Number(found, "roles")));
        string[] slugs = ["director", "editor", "production-company"];
        Assert.Equal(
            HostileNames.Credits.Select(credit => (HostileNames.Titles[credit.Film - 1], HostileNames.Names[credit.Contributor - 1], slugs[credit.Role - 1])).Order(),
            found.GetProperty("credits").EnumerateArray().Select(row => (row[0].GetString()!, row[1].GetString()!, row[2].GetString()!)).Order());
        Assert.Contains("http://id.loc.gov/vocabulary/relators/fmd", Texts(found, "codes"));
        Assert.EndsWith("7 credits.", found.GetProperty("citation").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_survive_quotes_commas_line_breaks_and_every_script()
    {
        using var zip = await ZipFile.OpenReadAsync(await HostileFileAsync(ExportFormat.Csv), TestContext.Current.CancellationToken);
        Assert.Equal(["about.json", "films.csv", "contributors.csv", "credits.csv"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal(HostileNames.Titles, Rows(zip, "films.csv").Select(row => row[2]));
        Assert.Equal(["2001", ""], Rows(zip, "films.csv").Select(row => row[3]));
        Assert.Equal(HostileNames.Names, Rows(zip, "contributors.csv").Select(row => row[3]));
        Assert.Equal(HostileNames.Credits.Select(credit => credit.As), Rows(zip, "credits.csv").Select(row => row[6]));
        Assert.Equal(HostileNames.Credits.Select(credit => ($"c{credit.Contributor}", $"f{credit.Film}")), Rows(zip, "credits.csv").Select(row => (row[0], row[1])));
        Assert.Equal(["DIRECTION", "EDITING", "COSTUME_AND_MAKEUP"], Rows(zip, "credits.csv").Select(row => row[4]).Distinct());
    }

    [Fact]
    public async Task Lines_of_json_hold_films_contributors_and_credits_in_turn()
    {
        var lines = await File.ReadAllLinesAsync(await HostileFileAsync(ExportFormat.Ndjson), TestContext.Current.CancellationToken);
        var rows = lines.Select(line => JsonSerializer.Deserialize<JsonElement>(line)).ToLookup(row => row.GetProperty("type").GetString());
        Assert.Equal((1, 2, 5, 7), (rows["dataset"].Count(), rows["film"].Count(), rows["contributor"].Count(), rows["credit"].Count()));
        Assert.Equal(HostileNames.Names, rows["contributor"].Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(["Herself", "A, B"], Texts(rows["credit"].First(), "characters"));
        Assert.Equal("dataset", JsonSerializer.Deserialize<JsonElement>(lines[0]).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Pairs_of_people_keep_their_roles_apart()
    {
        using var zip = await ZipFile.OpenReadAsync(await HostileFileAsync(ExportFormat.People), TestContext.Current.CancellationToken);
        Assert.Equal(["c1", "c2", "c3", "c5"], Rows(zip, "people.csv").Select(row => row[0]));
        Assert.Equal(
            [
                "c1,c2,director,editor,1,1,2001,2001", "c1,c2,editor,editor,1,1,2001,2001", "c1,c5,director,director,1,1,2001,2001",
                "c1,c5,editor,director,1,1,2001,2001", "c2,c3,editor,director,1,1,,", "c2,c5,editor,director,1,1,2001,2001",
            ],
            Rows(zip, "pairs.csv").Select(row => string.Join(',', row)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_selection_is_the_same_file_on_every_database(ExportFormat format)
    {
        var files = new List<byte[]>();
        foreach (var kind in (string[])["inmemory", "sqlite", "postgres"])
        {
            await using var catalogue = await Catalogue.CreateAsync(kind);
            await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
            files.Add(await ExportAsync(catalogue, format));
        }

        Assert.All(files, file => Assert.Equal(files[0], file));
        Assert.True(files[0].Length > 1_000);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_cancelled_export_ends(ExportFormat format)
    {
        await using var catalogue = await Catalogue.CreateAsync("sqlite");
        await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
        using var source = new CancellationTokenSource();
        await using var context = catalogue.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GraphExport.WriteAsync(
            context, context.Credits, "{}", format, new CancellingStream(source), source.Token));
    }

    private async Task<string> HostileFileAsync(ExportFormat format)
    {
        await using var catalogue = await Catalogue.CreateAsync("sqlite");
        await using (var context = catalogue.Open())
            await HostileNames.FillAsync(context);
        var path = Path.Combine(_folder, $"{format}.{ExportFormats.EndingOf(format)}");
        await File.WriteAllBytesAsync(path, await ExportAsync(catalogue, format), TestContext.Current.CancellationToken);
        return path;
    }

    private static async Task<byte[]> ExportAsync(Catalogue catalogue, ExportFormat format)
    {
        await using var context = catalogue.Open();
        using var output = new MemoryStream();
        await GraphExport.WriteAsync(context, context.Credits, "{}", format, output, TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static List<string[]> Rows(ZipArchive zip, string table)
    {
        using var csv = CsvReader.Create(new StreamReader(zip.GetEntry(table)!.Open(), Encoding.UTF8), new() { HasHeader = true }, false);
        var rows = new List<string[]>();
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }

    private static IEnumerable<string> Texts(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static int Number(JsonElement element, string name) => (int)element.GetProperty(name).GetDouble();

    /// <summary>Takes the first bytes and then wants no more.</summary>
    private sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await source.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
