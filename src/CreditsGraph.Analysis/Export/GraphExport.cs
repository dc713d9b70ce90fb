using CreditsGraph.Analysis.Export.Formats;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Domain;
using CreditsGraph.Store;

namespace CreditsGraph.Analysis.Export;

/// <summary>Writes selections of credits, with their films and contributors, as files for other programs.</summary>
public static class GraphExport
{
    /// <summary>
    /// Writes the credits of a selection and what they join, as one state of the catalogue has them. Holds a
    /// few hundred kilobytes of it and the years of the films, but for <see cref="ExportFormat.People"/>, which holds some
    /// 90 bytes a credit.
    /// </summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="selection">Credits of that catalogue.</param>
    /// <param name="filter">What selected them, as JSON, to be written into the file.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to write; only its asynchronous methods are used.</param>
    /// <param name="cancellationToken">Ends the work; what is written until then is no whole file.</param>
    public static async Task WriteAsync(
        CatalogContext catalog,
        IQueryable<Credit> selection,
        string filter,
        ExportFormat format,
        Stream output,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(selection);
        var snapshot = await Snapshots.BeginAsync(catalog, cancellationToken).ConfigureAwait(false);
        try
        {
            var rows = new ExportRows(catalog, selection);
            var about = await rows.AboutAsync(filter, cancellationToken).ConfigureAwait(false);
            var bytes = new PendingBytes(output);
            await using (bytes.ConfigureAwait(false))
            {
                using var writer = WriterOf(format, bytes, about);
                await WriteAsync(rows, writer, bytes, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            if (snapshot is not null)
                await snapshot.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(ExportRows rows, ExportWriter writer, PendingBytes bytes, CancellationToken cancellationToken)
    {
        writer.Begin();
        var years = new FilmYears();
        await foreach (var film in rows.FilmsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Write(film);
            years.Add(film);
            await PassOnAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        writer.BeginContributors();
        await foreach (var contributor in rows.ContributorsAsync().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Write(contributor);
            await PassOnAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        writer.BeginCredits();
        await foreach (var credit in rows.CreditsAsync(years, cancellationToken).ConfigureAwait(false))
        {
            writer.Write(credit);
            await PassOnAsync(bytes, cancellationToken).ConfigureAwait(false);
        }

        foreach (var _ in writer.End())
            await PassOnAsync(bytes, cancellationToken).ConfigureAwait(false);
        await bytes.PassOnAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ValueTask PassOnAsync(PendingBytes bytes, CancellationToken cancellationToken) =>
        bytes.HasEnough ? bytes.PassOnAsync(cancellationToken) : ValueTask.CompletedTask;

    private static ExportWriter WriterOf(ExportFormat format, Stream bytes, ExportAbout about) => format switch
    {
        ExportFormat.Csv => new CsvTables(bytes, about),
        ExportFormat.Ndjson => new NdjsonLines(bytes, about),
        ExportFormat.GraphMl => new GraphMlDocument(bytes, about),
        ExportFormat.Gexf => new GexfDocument(bytes, about),
        ExportFormat.JsonLd => new JsonLdDocument(bytes, about),
        _ => new PeopleTables(bytes, about),
    };
}
