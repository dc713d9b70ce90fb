using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Identity;

/// <summary>What a batch adds to and changes in what is known of names and ids.</summary>
internal sealed class IdentityChanges(ImportUnit unit, IdentitySplit split, IdentityMerge merge)
{
    private readonly List<IdNode> _ids = [];
    private readonly List<KnownRecord> _records = [];
    private readonly HashSet<KnownRecord> _renamed = [];
    private readonly HashSet<IdNode> _linked = [];
    private readonly List<(KnownContributor Merged, KnownContributor Survivor)> _merges = [];

    public void Add(IdNode id)
    {
        id.Id = unit.Keys.Next<ExternalId>();
        _ids.Add(id);
    }

    public void Add(KnownRecord record) => _records.Add(record);

    /// <summary>A stored record has a better form.</summary>
    public void Rename(KnownRecord record) => _renamed.Add(record);

    /// <summary>One source named two ids together.</summary>
    public void Same(IdNode id, IdNode other)
    {
        if (id.SameAsId is not null)
            return;
        id.SameAsId = other.Id;
        if (id.IsStored)
            _linked.Add(id);
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

    /// <summary>Takes what is new and changed, to be written once the contributors are.</summary>
    public Func<CancellationToken, Task> Take()
    {
        var (ids, records) = (_ids.ConvertAll(RowOf), _records.ConvertAll(RowOf));
        var renamed = _renamed.Select(record => (record.Id, record.Form)).ToList();
        var linked = _linked.Select(id => (id.Id, id.SameAsId)).ToList();
        _ids.ForEach(id => id.IsStored = true);
        _records.ForEach(record => record.IsStored = true);
        _ids.Clear();
        _records.Clear();
        _renamed.Clear();
        _linked.Clear();
        return cancellationToken => WriteAsync(ids, records, renamed, linked, cancellationToken);
    }

    private static ExternalId RowOf(IdNode id) =>
        new() { Id = id.Id, Scheme = id.Scheme, Value = id.Value, ContributorId = id.Holder!.Id, SameAsId = id.SameAsId };

    private static IdentityRecord RowOf(KnownRecord record) => new()
    {
        Id = record.Id,
        Key = record.Name.Key,
        ExternalIdId = record.With?.Id ?? 0,
        ContributorId = record.Node.Holder!.Id,
        Name = record.Form.Name,
        SortName = record.Form.SortName,
    };

    private async Task WriteAsync(
        List<ExternalId> ids,
        List<IdentityRecord> records,
        List<(long Id, NameForm Form)> renamed,
        List<(long Id, long? SameAs)> linked,
        CancellationToken cancellationToken)
    {
        await unit.Writer.WriteAsync(ids, cancellationToken).ConfigureAwait(false);
        await unit.Writer.WriteAsync(records, cancellationToken).ConfigureAwait(false);
        if (renamed.Count + linked.Count == 0)
            return;
        foreach (var (id, form) in renamed)
        {
            var row = await unit.Context.Identities.AsTracking().SingleAsync(record => record.Id == id, cancellationToken).ConfigureAwait(false);
            (row.Name, row.SortName) = (form.Name, form.SortName);
        }

        foreach (var (id, sameAs) in linked)
            (await unit.Context.ExternalIds.AsTracking().SingleAsync(row => row.Id == id, cancellationToken).ConfigureAwait(false)).SameAsId = sameAs;
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }
}
