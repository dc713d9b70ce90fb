namespace CreditsGraph.Importing.Identity;

/// <summary>A name, alone or with an id, as it was read of somebody.</summary>
internal sealed class KnownRecord(long id, NameNode name, IdNode? with, NameForm form, bool isStored)
{
    public long Id => id;

    public NameNode Name => name;

    public IdNode? With => with;

    /// <summary>The name as it is written best.</summary>
    public NameForm Form { get; private set; } = form;

    public bool IsStored { get; set; } = isStored;

    /// <summary>Whether the best form is not the stored one.</summary>
    public bool IsChanged { get; set; }

    /// <summary>What links the record to others.</summary>
    public IdentityNode Node => (IdentityNode?)with ?? name;

    public void Consider(NameForm form)
    {
        if (!form.IsBetterThan(Form))
            return;
        Form = form;
        IsChanged = true;
    }
}
