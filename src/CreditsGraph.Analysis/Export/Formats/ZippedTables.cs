using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>
/// A zip with CSV tables, in UTF-8 with a mark that spreadsheets know it by, and <c>about.json</c>. One table is written
/// at a time.
/// </summary>
internal abstract class ZippedTables(Stream bytes, ExportAbout about) : ExportWriter
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    // What is written at another time is not other data.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true);
    private CsvWriter? _table;

    protected void WriteAbout()
    {
        using var stream = Entry("about.json").Open();
        using var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        about.WriteTo(json);
        json.WriteEndObject();
    }

    /// <summary>Ends the table before and begins one.</summary>
    protected void BeginTable(string name, params ReadOnlySpan<string> columns)
    {
        _table?.Dispose();
        _table = CsvWriter.Create(Entry(name).Open(), Options, leaveOpen: false);
        _table.WriteRecord(columns);
    }

    protected void WriteRow(params ReadOnlySpan<string> fields) => _table!.WriteRecord(fields);

    protected void EndTables()
    {
        _table?.Dispose();
        _table = null;
        _zip.Dispose();
    }

    protected static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public override void Dispose() => EndTables();

    private ZipArchiveEntry Entry(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = NoTime;
        return entry;
    }
}
