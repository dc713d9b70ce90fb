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

    /// <summary>The number under which the record is remembered, if it is.</summary>
    public int Row { get; set; } = -1;

    /// <summary>What links the record to others.</summary>
    public IdentityNode Node => (IdentityNode?)with ?? name;

    /// <summary>Keeps the better one of two forms; whether it is the new one.</summary>
    public bool Consider(NameForm form)
    {
        if (!form.IsBetterThan(Form))
            return false;
        Form = form;
        return true;
    }
}
