using CreditsGraph.Domain;
using CreditsGraph.Store;

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

    /// <summary>Writes the new ids and records, whose contributors are stored, and the changes in old ones.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await unit.Writer.WriteAsync(_ids.ConvertAll(RowOf), cancellationToken).ConfigureAwait(false);
        await unit.Writer.WriteAsync(_records.ConvertAll(RowOf), cancellationToken).ConfigureAwait(false);
        _ids.ForEach(id => id.IsStored = true);
        _records.ForEach(record => (record.IsStored, record.IsChanged) = (true, false));
        _ids.Clear();
        _records.Clear();
        if (_renamed.Count + _linked.Count > 0)
            await UpdateAsync(cancellationToken).ConfigureAwait(false);
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

    private async Task UpdateAsync(CancellationToken cancellationToken)
    {
        foreach (var record in _renamed)
        {
            var row = (await unit.Context.Identities.FindAsync([record.Id], cancellationToken).ConfigureAwait(false))!;
            (row.Name, row.SortName) = (record.Form.Name, record.Form.SortName);
            record.IsChanged = false;
        }

        foreach (var id in _linked)
            (await unit.Context.ExternalIds.FindAsync([id.Id], cancellationToken).ConfigureAwait(false))!.SameAsId = id.SameAsId;
        _renamed.Clear();
        _linked.Clear();
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }
}
