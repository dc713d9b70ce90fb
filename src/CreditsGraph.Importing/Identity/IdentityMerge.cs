using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Identity;

/// <summary>Puts two contributors together: one keeps its key and its slug and gets all that the other has.</summary>
internal sealed class IdentityMerge(ImportUnit unit, IdentityIndex index)
{
    public async Task MergeAsync(KnownContributor merged, KnownContributor survivor, CancellationToken cancellationToken)
    {
        await index.AskFromNowOnAsync(cancellationToken).ConfigureAwait(false);
        await MoveCreditsAsync(merged.Id, survivor.Id, cancellationToken).ConfigureAwait(false);
        await MoveIdentityAsync(merged.Id, survivor.Id, cancellationToken).ConfigureAwait(false);
        await RemoveAsync(merged, survivor.Id, cancellationToken).ConfigureAwait(false);
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        index.Remove(merged);
        unit.Count(merged.Kind, -1);
        unit.Touched.Remove(merged.Id);
        unit.Touched.Add(survivor.Id);
    }

    private async Task MoveCreditsAsync(long from, long to, CancellationToken cancellationToken)
    {
        var credits = await unit.Context.Credits.AsTracking()
            .Where(credit => credit.ContributorId == from || credit.AffiliationId == from).ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var credit in credits)
        {
            var entry = unit.Context.Entry(credit);
            if (credit.ContributorId == from)
                entry.Property(row => row.ContributorId).CurrentValue = to;
            if (credit.AffiliationId == from)
                entry.Property(row => row.AffiliationId).CurrentValue = to;
        }
    }

    private async Task MoveIdentityAsync(long from, long to, CancellationToken cancellationToken)
    {
        foreach (var record in await unit.Context.Identities.AsTracking().Where(record => record.ContributorId == from)
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            record.ContributorId = to;
        foreach (var id in await unit.Context.ExternalIds.AsTracking().Where(id => id.ContributorId == from)
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            (id.ContributorId, id.IsRedirected) = (to, true);
    }

    private async Task RemoveAsync(KnownContributor merged, long survivor, CancellationToken cancellationToken)
    {
        var kind = SearchForm.KindOf(merged.Kind);
        unit.Context.RemoveRange(await unit.Context.SearchForms.Where(form => form.Kind == kind && form.ItemId == merged.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false));
        foreach (var earlier in await unit.Context.MergedContributors.AsTracking().Where(row => row.SurvivorId == merged.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            earlier.SurvivorId = survivor;
        unit.Context.Add(new MergedContributor { Id = merged.Id, SurvivorId = survivor });
        unit.Context.Remove(await unit.Context.Contributors.AsTracking().SingleAsync(row => row.Id == merged.Id, cancellationToken).ConfigureAwait(false));
    }
}
