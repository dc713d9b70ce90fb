using CreditsGraph.Domain;
using CreditsGraph.Importing.Memory;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Identity;

/// <summary>What a batch adds to and changes in what is known of names and ids.</summary>
internal sealed class IdentityChanges(ImportUnit unit, IdentityIndex index, IdentitySplit split, IdentityMerge merge)
{
    private readonly List<IdNode> _ids = [];
    private readonly List<KnownRecord> _records = [];
    private readonly HashSet<KnownRecord> _renamed = [];
    private readonly List<(IdNode Id, IdNode Other, NameForm Form)> _together = [];
    private readonly List<(KnownContributor Merged, KnownContributor Survivor)> _merges = [];

    public void Add(IdNode id)
    {
        id.Id = unit.Keys.Next<ExternalId>();
        _ids.Add(id);
    }

    public void Add(KnownRecord record) => _records.Add(record);

    /// <summary>A stored record has a better form.</summary>
    public void Rename(KnownRecord record) => _renamed.Add(record);

    /// <summary>One source named two ids together, which links them for good.</summary>
    public void NamedTogether(IdNode id, IdNode other, NameForm form)
    {
        if ((id.Together ??= []).Add(other.Id))
            _together.Add((id, other, form));
    }

    public void Merge(KnownContributor merged, KnownContributor survivor)
    {
        merged.MergedInto = survivor;
        _merges.Add((merged, survivor));
    }

    /// <summary>Takes apart whom a name held together that means nobody alone any longer.</summary>
    public Task SplitAsync(NameNode name, CancellationToken cancellationToken) => split.SplitAsync(name, cancellationToken);

    /// <summary>Puts together who were found to be one.</summary>
    public async Task MergeAsync(CancellationToken cancellationToken)
    {
        foreach (var (merged, survivor) in _merges)
            await merge.MergeAsync(merged, survivor, cancellationToken).ConfigureAwait(false);
        _merges.Clear();
    }

    /// <summary>Takes what is new and changed, to be written once the contributors are; the memory keeps it too.</summary>
    public Func<CancellationToken, Task> Take(IReadOnlyList<KnownContributor> added)
    {
        if (index.Memory is { } memory)
            Remember(memory, added);
        var (ids, records) = (_ids.ConvertAll(RowOf), _records.ConvertAll(RowOf));
        records.AddRange(_together.Select(RowOf));
        var renamed = _renamed.Select(record => (record.Id, record.Form)).ToList();
        _ids.ForEach(id => id.IsStored = true);
        _records.ForEach(record => record.IsStored = true);
        _ids.Clear();
        _records.Clear();
        _renamed.Clear();
        _together.Clear();
        return cancellationToken => WriteAsync(ids, records, renamed, cancellationToken);
    }

    // What was recalled and is as it was need not be kept again.
    private void Remember(IdentityMemory memory, IReadOnlyList<KnownContributor> added)
    {
        foreach (var contributor in added)
            memory.Keep(contributor);
        foreach (var contributor in index.Contributors)
        {
            if (contributor.IsChanged)
                memory.Keep(contributor);
        }

        _ids.ForEach(memory.Keep);
        _records.ForEach(memory.Keep);
        foreach (var record in _renamed)
            memory.Rename(record);
        foreach (var (id, _, _) in _together)
            memory.KeepTogether(id);
    }

    private static ExternalId RowOf(IdNode id) =>
        new() { Id = id.Id, Scheme = id.Scheme, Value = id.Value, ContributorId = id.Holder!.Id };

    private static IdentityRecord RowOf(KnownRecord record) => new()
    {
        Id = record.Id,
        Key = record.Name.Key,
        ExternalIdId = record.With?.Id ?? 0,
        ContributorId = record.Node.Holder!.Id,
        Name = record.Form.Name,
        SortName = record.Form.SortName,
    };

    private IdentityRecord RowOf((IdNode Id, IdNode Other, NameForm Form) pair) => new()
    {
        Id = unit.Keys.Next<IdentityRecord>(),
        Key = IdNode.KeyOf(pair.Id.Id),
        ExternalIdId = pair.Other.Id,
        ContributorId = pair.Id.Holder!.Id,
        Name = pair.Form.Name,
        SortName = pair.Form.SortName,
    };

    private async Task WriteAsync(
        List<ExternalId> ids,
        List<IdentityRecord> records,
        List<(long Id, NameForm Form)> renamed,
        CancellationToken cancellationToken)
    {
        await unit.Writer.WriteAsync(ids, cancellationToken).ConfigureAwait(false);
        await unit.Writer.WriteAsync(records, cancellationToken).ConfigureAwait(false);
        if (renamed.Count == 0)
            return;
        foreach (var (id, form) in renamed)
        {
            var row = await unit.Context.Identities.AsTracking().SingleAsync(record => record.Id == id, cancellationToken).ConfigureAwait(false);
            (row.Name, row.SortName) = (form.Name, form.SortName);
        }

        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }
}
