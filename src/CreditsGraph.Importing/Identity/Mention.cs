using CreditsGraph.CreditsText;

namespace CreditsGraph.Importing.Identity;

/// <summary>Somebody on one film of one source, under one name and with the same ids.</summary>
internal sealed class Mention(NameNode name, NameForm form, IdNode[] ids, CreditReading? credit)
{
    public NameNode Name => name;

    public NameForm Form => form;

    public IdNode[] Ids => ids;

    public string? Honorific => credit?.Honorific;

    public string? Nickname => credit?.Nickname;

    /// <summary>The record of name and id; null for a name that means somebody else on each film.</summary>
    public KnownRecord? Record { get; set; }

    /// <summary>What says who is meant.</summary>
    public IdentityNode Node { get; set; } = name;

    /// <summary>Who is meant, once that was found out.</summary>
    public KnownContributor Contributor => Node.Holder!;
}
