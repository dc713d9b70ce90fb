using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.Identity;

/// <summary>A contributor as an import knows it.</summary>
internal sealed class KnownContributor(long id, ContributorKind kind, NameForm form)
{
    private List<string>? _forms;
    private int _oldForms;

    public long Id => id;

    public ContributorKind Kind => kind;

    public NameForm Form { get; private set; } = form;

    /// <summary>Whether anything is known that was not when this one was recalled or made.</summary>
    public bool IsChanged { get; private set; }

    public string? Honorific { get; set; }

    public string? Nickname { get; set; }

    /// <summary>The folded name.</summary>
    public string Folded => field ??= NameFolding.Fold(Form.Name);

    /// <summary>What tells the slug from others of the name.</summary>
    public string SlugKey { get; init; } = "";

    /// <summary>Whether a name of this one is known to be others' too.</summary>
    public bool HasNamesakes { get; set; }

    /// <summary>Whether this one has no row yet.</summary>
    public bool IsNew { get; set; }

    /// <summary>The row, while it is not written yet.</summary>
    public Contributor? Row { get; set; }

    /// <summary>Who this one was found to be; null: itself.</summary>
    public KnownContributor? MergedInto { get; set; }

    /// <summary>Who this one is now.</summary>
    public KnownContributor Survivor => MergedInto is null ? this : MergedInto.Survivor;

    /// <summary>Whether all forms that are stored are known here.</summary>
    public bool HasForms { get; set; }

    /// <summary>Whether a credited form is new, which it is no longer.</summary>
    public bool TakeForm(string form)
    {
        _forms ??= [];
        if (_forms.Contains(form))
            return false;
        _forms.Add(form);
        return IsChanged = true;
    }

    /// <summary>The forms that were taken since this was asked before.</summary>
    public IEnumerable<string> TakeNewForms()
    {
        var from = _oldForms;
        _oldForms = _forms?.Count ?? 0;
        IsChanged = false;
        return _forms?.Skip(from) ?? [];
    }

    /// <summary>Keeps the better of what is known and what is read, whichever came first; whether that is what was read.</summary>
    public bool Consider(Mention mention)
    {
        var before = (Form, Honorific, Nickname);
        if (mention.Form.IsBetterThan(Form))
            Form = mention.Form;
        Honorific = Greater(Honorific, mention.Honorific);
        Nickname = Greater(Nickname, mention.Nickname);
        var isBetter = before != (Form, Honorific, Nickname);
        IsChanged |= isBetter;
        return isBetter;
    }

    private static string? Greater(string? known, string? read) => string.CompareOrdinal(known, read) < 0 ? read : known;
}
