using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Identity;

/// <summary>A contributor as an import knows it.</summary>
internal sealed class KnownContributor(long id, ContributorKind kind, NameForm form)
{
    private List<string>? _forms;

    public long Id => id;

    public ContributorKind Kind => kind;

    public NameForm Form { get; set; } = form;

    public string? Honorific { get; set; }

    public string? Nickname { get; set; }

    /// <summary>The folded name.</summary>
    public string Folded { get; set; } = "";

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
        return true;
    }

    /// <summary>Keeps the greater of what is known and what is read, whichever came first.</summary>
    public bool Consider(string? honorific, string? nickname)
    {
        var before = (Honorific, Nickname);
        Honorific = Greater(Honorific, honorific);
        Nickname = Greater(Nickname, nickname);
        return before != (Honorific, Nickname);
    }

    private static string? Greater(string? known, string? read) => string.CompareOrdinal(known, read) < 0 ? read : known;
}
