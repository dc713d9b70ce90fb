using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Facts;

/// <summary>Keeps the one row about the whole catalogue.</summary>
internal static class Totals
{
    /// <summary>Counts what a document brought, and takes out what it brought before.</summary>
    public static async Task AddAsync(
        ImportUnit unit, Totalled more, FactSum sum, FactSum before, bool isNewSource, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var row = await unit.Context.Datasets.AsTracking().SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (row is null)
            unit.Context.Add(row = new Dataset());
        row.FactSum = (FactSum.Parse(row.FactSum) + sum - before).ToString();
        row.Films += more.Films;
        row.People += more.People + unit.PeopleMore;
        row.Organizations += more.Organizations + unit.OrganizationsMore;
        row.Credits += more.Credits;
        row.Reviews += more.Reviews;
        row.Sources += isNewSource ? 1 : 0;
        // Always later than before, whatever the clock says: who kept something that was made of the data can tell by it.
        row.ImportedAt = now > row.ImportedAt ? now : row.ImportedAt.AddMilliseconds(1);
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }
}
