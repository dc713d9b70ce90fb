using System.Collections.Concurrent;
using System.Data.Common;
using System.Net.Sockets;
using System.Text;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing;
using CreditsGraph.Server.Composition;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Server.Tests.Endpoints;

/// <summary>Clients that go away in the middle of an export that does not fit into what sockets hold.</summary>
public sealed class BrokenExportTests
{
    private const int Films = 10;
    private const int CreditsAFilm = 1_000;

    [Theory]
    [InlineData("ndjson")]
    [InlineData("graphml")]
    [InlineData("csv")]
    public async Task A_broken_connection_ends_the_reading_in_the_middle(string format)
    {
        var readers = new OpenReaders();
        await using var server = await StartAsync(readers);
        using (var client = new TcpClient(AddressFamily.InterNetwork))
        {
            client.ReceiveBufferSize = 4096;
            await client.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /export/{format} HTTP/1.1\r\nHost: localhost\r\n\r\n"), TestContext.Current.CancellationToken);
            Assert.True(await stream.ReadAsync(new byte[512], TestContext.Current.CancellationToken) > 0);
            // Nobody reads on: what is left to send waits, and a reader stays open.
            await Task.Delay(500, TestContext.Current.CancellationToken);
            Assert.Equal(1, readers.Count);
            client.Client.LingerState = new(true, 0);
        }

        for (var tries = 0; tries < 250 && readers.Count > 0; tries++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Equal(0, readers.Count);
        Assert.InRange(readers.LastRows, 1, (Films * CreditsAFilm) - 1);
        using var whole = await server.GetAsync($"/export/{format}");
        Assert.True((await whole.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 10_000);
    }

    private static async Task<RunningServer> StartAsync(OpenReaders readers)
    {
        Assert.True(Database.TryParse(TestDatabases.Sqlite(), out var database, out _));
        var composition = CreditsComposition.Create();
        return await RunningServer.StartAsync(
            composition with
            {
                AddServices = (builder, settings) =>
                {
                    composition.AddServices(builder, settings);
                    builder.Services.ConfigureDbContext<CatalogContext>(options => options.AddInterceptors(readers));
                },
                LoadAsync = async (services, cancellationToken) =>
                {
                    var summary = await composition.LoadAsync(services, cancellationToken);
                    await services.GetRequiredService<ImportPipeline>().ImportAsync(Catalogue(), null, cancellationToken);
                    return summary;
                },
            },
            new() { Database = database! });
    }

    private static SourceDocument Catalogue() =>
        new("made-up", "made-up", "text/plain", "made-up", null, Enumerable.Range(1, Films).Select(Film).ToAsyncEnumerable());

    private static SourceRecord Film(int film) => new SourceRecord.Film(
        new($"Film {film}", 1999, null, [], null, null), [.. Enumerable.Range(1, CreditsAFilm).Select(position => Credit(film, position))], [], $"{film}");

    // Wordings of no pattern, so that a packed export is large too.
    private static CreditReading Credit(int film, int position)
    {
        var random = new Random((film * CreditsAFilm) + position);
        var (name, wording) = (Word(random, 12) + " " + Word(random, 12), Word(random, 800));
        return new()
        {
            Position = position, Role = "Director", RoleSlug = "director", RoleIsControlled = true, Department = Department.Direction,
            CreditedRole = wording, Name = name, SortName = name, CreditedAs = name, Kind = ContributorKind.Person, Confidence = 1, Span = new(0, 0, 0),
        };
    }

    private static string Word(Random random, int length) => random.GetString("abcdefghijklmnopqrstuvwxyz", length);

    /// <summary>Counts the readers of the export's statements that were not disposed of yet.</summary>
    private sealed class OpenReaders : DbCommandInterceptor
    {
        private readonly ConcurrentDictionary<Guid, bool> _open = new();

        public int Count => _open.Count;

        /// <summary>How many rows were read by the reader that was disposed of last.</summary>
        public int LastRows { get; private set; }

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            _open[eventData.CommandId] = true;
            return new(result);
        }

        public override InterceptionResult DataReaderDisposing(
            DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
        {
            LastRows = eventData.ReadCount;
            _open.TryRemove(eventData.CommandId, out _);
            return result;
        }
    }
}
