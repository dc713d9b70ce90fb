using CreditsGraph.Importing.Identity;

namespace CreditsGraph.Importing.Memory;

/// <summary>
/// What an import has written into an empty catalogue of names, ids and contributors, in flat rows of some 150 bytes a
/// person: what a batch would ask the database for, which has no indexes meanwhile.
/// </summary>
internal sealed class IdentityMemory
{
    private const int None = -1;
    private const int MaxNames = 1_500_000;
    private const long MaxBytes = 150_000_000;

    private readonly Texts _texts = new();
    private readonly Rows<NameRow> _names = new();
    private readonly Rows<RecordRow> _records = new();
    private readonly Rows<IdRow> _ids = new();
    private readonly Rows<ContributorRow> _contributors = new();
    private readonly Rows<FormRow> _forms = new();
    private readonly Places _placesOfNames = new();
    private readonly Places _placesOfIds = new();

    // Few have any.
    private readonly Dictionary<int, (string? Honorific, string? Nickname)> _titles = [];
    private readonly Dictionary<int, HashSet<long>> _together = [];
    private long _firstContributor;

    /// <summary>Whether it holds as much as it may.</summary>
    public bool IsFull => _names.Count > MaxNames || _texts.Bytes > MaxBytes;

    /// <summary>Fills a name that was met with its records, their ids and whoever is meant.</summary>
    public void Recall(NameNode name, IdentityIndex index)
    {
        var row = Find(name);
        if (row == None)
            return;
        for (var place = _names[row].FirstRecord; place != None; place = _records[place].Next)
        {
            ref var record = ref _records[place];
            var with = record.With == None ? null : IdAt(record.With, index);
            if (with is null)
                name.Holder = ContributorAt(record.Contributor, index);
            name.Add(new(record.Id, name, with, FormOf(record, index), true) { Row = place });
        }

        name.TakeHolder();
    }

    /// <summary>Fills an id that was met with its key and its contributor.</summary>
    public void Recall(IdNode id, IdentityIndex index)
    {
        var row = Find(id);
        if (row != None)
            Recall(id, row, index);
    }

    /// <summary>Keeps a contributor that is new, in the order of their keys, or changes one.</summary>
    public void Keep(KnownContributor contributor)
    {
        if (_contributors.Count == 0)
            _firstContributor = contributor.Id;
        var place = PlaceOf(contributor);
        if (place == _contributors.Count)
            _contributors.Add(new(contributor.Id, contributor.Kind, _texts.Add(contributor.Form.Name), _texts.Add(contributor.Form.SortName), None));
        ref var row = ref _contributors[place];
        if (!_texts.IsAt(row.Name, contributor.Form.Name) || !_texts.IsAt(row.SortName, contributor.Form.SortName))
            (row.Name, row.SortName) = (_texts.Add(contributor.Form.Name), _texts.Add(contributor.Form.SortName));
        foreach (var form in contributor.TakeNewForms())
            row.Forms = _forms.Add(new(_texts.Add(form), row.Forms));
        if (contributor.Honorific is not null || contributor.Nickname is not null)
            _titles[place] = (contributor.Honorific, contributor.Nickname);
    }

    /// <summary>Keeps an id that is new.</summary>
    public void Keep(IdNode id)
    {
        id.Row = _ids.Add(new(id.Id, id.Kind, id.Scheme, _texts.Add(id.Value), PlaceOf(id.Holder!)));
        _placesOfIds.Add(HashOf(id), id.Row);
    }

    /// <summary>Keeps a record that is new, its id and its contributor having been kept.</summary>
    public void Keep(KnownRecord record)
    {
        var name = Find(record.Name);
        if (name == None)
            _placesOfNames.Add(HashOf(record.Name), name = _names.Add(new(record.Name.Kind, _texts.Add(record.Name.Folded), None, None)));
        var contributor = PlaceOf(record.Node.Holder!);
        var (text, sortText) = PlacesOf(record.Form, contributor);
        record.Row = _records.Add(new(record.Id, record.With?.Row ?? None, contributor, text, sortText, None));
        ref var row = ref _names[name];
        if (row.FirstRecord == None)
            row.FirstRecord = record.Row;
        else
            _records[row.LastRecord].Next = record.Row;
        row.LastRecord = record.Row;
    }

    /// <summary>Keeps the better form of a record.</summary>
    public void Rename(KnownRecord record)
    {
        ref var row = ref _records[record.Row];
        (row.Name, row.SortName) = PlacesOf(record.Form, row.Contributor);
    }

    /// <summary>Keeps which ids were named together with one.</summary>
    public void KeepTogether(IdNode id) => _together[id.Row] = id.Together!;

    private void Recall(IdNode id, int row, IdentityIndex index)
    {
        ref var known = ref _ids[row];
        (id.Id, id.IsStored, id.Row, id.Holder) = (known.Id, true, row, ContributorAt(known.Contributor, index));
        id.Together = _together.GetValueOrDefault(row);
    }

    private IdNode IdAt(int row, IdentityIndex index)
    {
        ref var known = ref _ids[row];
        var id = index.IdOf(known.Kind, new(known.Scheme, _texts[known.Value]));
        if (!id.IsStored)
            Recall(id, row, index);
        return id;
    }

    private KnownContributor ContributorAt(int place, IdentityIndex index)
    {
        ref var row = ref _contributors[place];
        if (index.Find(row.Id) is { } known)
            return known;
        var titles = _titles.GetValueOrDefault(place);
        var contributor = index.Add(new(row.Id, row.Kind, new(_texts[row.Name], _texts[row.SortName]))
        {
            Honorific = titles.Honorific,
            Nickname = titles.Nickname,
            HasForms = true,
        });
        for (var form = row.Forms; form != None; form = _forms[form].Next)
            contributor.TakeForm(_texts[_forms[form].Text]);
        contributor.TakeNewForms();
        return contributor;
    }

    // Nearly always the contributor's own form, which then is kept once.
    private (int Name, int SortName) PlacesOf(NameForm form, int contributor)
    {
        ref var row = ref _contributors[contributor];
        return _texts.IsAt(row.Name, form.Name) && _texts.IsAt(row.SortName, form.SortName)
            ? (row.Name, row.SortName)
            : (_texts.Add(form.Name), _texts.Add(form.SortName));
    }

    private NameForm FormOf(in RecordRow record, IdentityIndex index)
    {
        ref var row = ref _contributors[record.Contributor];
        return (record.Name, record.SortName) == (row.Name, row.SortName)
            ? ContributorAt(record.Contributor, index).Form
            : new(_texts[record.Name], _texts[record.SortName]);
    }

    private int PlaceOf(KnownContributor contributor) => (int)(contributor.Id - _firstContributor);

    private int Find(NameNode name) => _placesOfNames.Find(HashOf(name), (this, name), static (row, asked) =>
        asked.Item1._names[row].Kind == asked.name.Kind && asked.Item1._texts.IsAt(asked.Item1._names[row].Folded, asked.name.Folded));

    private int Find(IdNode id) => _placesOfIds.Find(HashOf(id), (this, id), static (row, asked) => asked.Item1.IsAt(row, asked.id));

    private bool IsAt(int row, IdNode id)
    {
        ref var known = ref _ids[row];
        return known.Kind == id.Kind && known.Scheme == id.Scheme && _texts.IsAt(known.Value, id.Value);
    }

    private static int HashOf(NameNode name) => HashCode.Combine(name.Kind, name.Folded);

    private static int HashOf(IdNode id) => HashCode.Combine(id.Kind, id.Scheme, id.Value);
}
