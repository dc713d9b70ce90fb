using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Analysis.Graph;

/// <summary>Reads a graph from a catalogue: one pass over the credits, and one state of the database for all of it.</summary>
internal static class GraphSource
{
    private const string Credits = "SELECT film_id, contributor_id, role_id FROM credit";

    public static async Task<CollaborationGraph> ReadAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var snapshot = await Snapshots.BeginAsync(catalog, cancellationToken).ConfigureAwait(false);
        if (snapshot is null)
            return await ReadAsync(
                catalog, builder => ReadInMemoryAsync(catalog, builder, cancellationToken), cancellationToken).ConfigureAwait(false);
        await using (snapshot.ConfigureAwait(false))
        {
            return await ReadAsync(
                catalog, builder => ReadTableAsync(catalog, snapshot, builder, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<CollaborationGraph> ReadAsync(
        CatalogContext catalog, Func<GraphBuilder, Task> readCredits, CancellationToken cancellationToken)
    {
        var state = await DatasetVersions.ReadStateAsync(catalog, cancellationToken).ConfigureAwait(false);
        var people = await catalog.People.OrderBy(person => person.Id).Select(person => person.Id)
            .ToArrayAsync(cancellationToken).ConfigureAwait(false);
        var films = await catalog.Films.OrderBy(film => film.Id).Select(film => new { film.Id, film.Year })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var roles = await catalog.Roles.OrderBy(role => role.Id).Select(role => new { role.Id, role.Department })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var builder = new GraphBuilder(
            new(people), new([.. films.Select(film => film.Id)]), new([.. roles.Select(role => role.Id)]));
        await readCredits(builder).ConfigureAwait(false);
        return builder.Build(
            state,
            [.. films.Select(film => film.Year ?? CollaborationGraph.NoYear)],
            [.. roles.Select(role => role.Department)]);
    }

    private static async Task ReadInMemoryAsync(CatalogContext catalog, GraphBuilder builder, CancellationToken cancellationToken)
    {
        var credits = catalog.Credits.Select(credit => new { credit.FilmId, credit.ContributorId, credit.RoleId });
        await foreach (var credit in credits.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
            builder.Add(credit.FilmId, credit.ContributorId, credit.RoleId);
    }

    // The reader itself, as millions of rows would be millions of objects by the way of entities.
    private static async Task ReadTableAsync(
        CatalogContext catalog, IDbContextTransaction transaction, GraphBuilder builder, CancellationToken cancellationToken)
    {
        var command = catalog.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = Credits;
            command.Transaction = transaction.GetDbTransaction();
            command.CommandTimeout = 0;
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    builder.Add(reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2));
            }
        }
    }
}
