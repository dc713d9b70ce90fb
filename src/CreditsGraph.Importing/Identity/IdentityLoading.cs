using CreditsGraph.Domain;
using CreditsGraph.Importing.Memory;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Identity;

/// <summary>Looks up what is stored of the names and ids that an import meets: a handful of statements, however many.</summary>
internal sealed class IdentityLoading(ImportUnit unit, IdentityIndex index)
{
    /// <summary>Fills the new nodes with their contributors and records.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (index.Memory is { } memory)
            Recall(memory);
        else if (index.NewNames.Count + index.NewIds.Count > 0)
        {
            var ids = await LoadIdsAsync(cancellationToken).ConfigureAwait(false);
            var records = await LoadRecordsAsync(cancellationToken).ConfigureAwait(false);
            await LoadContributorsAsync(
                [.. ids.Select(id => id.ContributorId!.Value).Concat(records.Select(record => record.ContributorId)).Distinct()], cancellationToken)
                .ConfigureAwait(false);
            await TakeTogetherAsync(ids.ConvertAll(Take), cancellationToken).ConfigureAwait(false);
            await TakeAsync(records, cancellationToken).ConfigureAwait(false);
        }

        index.Looked();
    }

    /// <summary>The contributors of some keys, asked for where they are not known.</summary>
    public async Task<List<KnownContributor>> LoadContributorsAsync(long[] keys, CancellationToken cancellationToken)
    {
        var unknown = keys.Where(key => index.Find(key) is null).ToArray();
        if (unknown.Length > 0)
        {
            var rows = await unit.Context.Contributors.Where(row => unknown.Contains(row.Id)).ToListAsync(cancellationToken).ConfigureAwait(false);
            rows.ForEach(row => index.Add(Of(row)));
        }

        return [.. keys.Select(index.Find).OfType<KnownContributor>()];
    }

    /// <summary>The forms that contributors are searched and known by already; those of new ones are known.</summary>
    public async Task LoadFormsAsync(IReadOnlyCollection<KnownContributor> contributors, CancellationToken cancellationToken)
    {
        var wanted = contributors.Where(contributor => !contributor.HasForms).Distinct().ToList();
        if (wanted.Count == 0)
            return;
        var keys = wanted.ConvertAll(contributor => contributor.Id).ToArray();
        var forms = await unit.Context.SearchForms
            .Where(form => (form.Kind == SearchFormKind.Person || form.Kind == SearchFormKind.Organization) && keys.Contains(form.ItemId) && !form.IsName)
            .Select(form => new { form.ItemId, form.Form }).ToListAsync(cancellationToken).ConfigureAwait(false);
        var others = await unit.Context.People.Where(person => keys.Contains(person.Id))
            .Select(person => new { person.Id, person.AlsoKnownAs }).ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (var form in forms)
            index.Find(form.ItemId)!.TakeForm(form.Form);
        foreach (var person in others)
            person.AlsoKnownAs.ForEach(form => index.Find(person.Id)!.TakeForm(form));
        wanted.ForEach(contributor => contributor.HasForms = true);
    }

    private void Recall(IdentityMemory memory)
    {
        // More ids come up on the way, which are recalled then.
        for (var (i, met) = (0, index.NewIds.Count); i < met; i++)
            memory.Recall(index.NewIds[i], index);
        foreach (var name in index.NewNames)
            memory.Recall(name, index);
    }

    private static KnownContributor Of(Contributor row) => new(row.Id, row.Kind, new(row.Name, row.SortName))
    {
        Honorific = (row as Person)?.Honorific,
        Nickname = (row as Person)?.Nickname,
        HasNamesakes = (row as Person)?.Disambiguation is not null,
    };

    private async Task<List<ExternalId>> LoadIdsAsync(CancellationToken cancellationToken)
    {
        var values = index.NewIds.Select(id => id.Value).Distinct().ToArray();
        if (values.Length == 0)
            return [];
        var wanted = index.NewIds.Select(id => (id.Scheme, id.Value)).ToHashSet();
        var schemes = index.NewIds.Select(id => id.Scheme).Distinct().ToArray();
        var found = await unit.Context.ExternalIds
            .Where(id => schemes.Contains(id.Scheme) && values.Contains(id.Value) && id.ContributorId != null)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.FindAll(id => wanted.Contains((id.Scheme, id.Value)));
    }

    private async Task<List<IdentityRecord>> LoadRecordsAsync(CancellationToken cancellationToken)
    {
        var keys = index.NewNames.Select(name => name.Key).ToArray();
        return await unit.Context.Identities.Where(record => keys.Contains(record.Key)).OrderBy(record => record.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private IdNode Take(ExternalId id)
    {
        var holder = index.Find(id.ContributorId!.Value)!;
        var node = index.IdOf(holder.Kind, new(id.Scheme, id.Value));
        (node.Id, node.Holder, node.IsStored) = (id.Id, holder, true);
        return node;
    }

    private async Task TakeTogetherAsync(List<IdNode> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return;
        var byKey = ids.ToDictionary(id => IdNode.KeyOf(id.Id));
        var keys = byKey.Keys.ToArray();
        foreach (var record in await unit.Context.Identities.Where(record => keys.Contains(record.Key)).ToListAsync(cancellationToken).ConfigureAwait(false))
            (byKey[record.Key].Together ??= []).Add(record.ExternalIdId);
    }

    private async Task TakeAsync(List<IdentityRecord> records, CancellationToken cancellationToken)
    {
        var keys = records.Select(record => record.ExternalIdId).Where(id => id != 0).Distinct().ToArray();
        var ids = keys.Length == 0
            ? []
            : await unit.Context.ExternalIds.Where(id => keys.Contains(id.Id)).ToListAsync(cancellationToken).ConfigureAwait(false);
        var byKey = ids.ToDictionary(id => id.Id, Take);
        foreach (var record in records)
        {
            var name = index.FindName(record.Key)!;
            if (record.ExternalIdId == 0)
                name.Holder = index.Find(record.ContributorId);
            name.Add(new(record.Id, name, byKey.GetValueOrDefault(record.ExternalIdId), new(record.Name, record.SortName), true));
        }

        foreach (var name in records.Select(record => index.FindName(record.Key)!).Distinct())
            name.TakeHolder();
    }
}
