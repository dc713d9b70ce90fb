using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Identity;

/// <summary>A catalogue's id of a contributor.</summary>
internal sealed class IdNode(ContributorKind kind, CatalogueId id) : IdentityNode
{
    public ContributorKind Kind => kind;

    public ExternalIdScheme Scheme => id.Scheme;

    public string Value => id.Value;

    /// <summary>The key; 0: the id is not stored yet.</summary>
    public long Id { get; set; }

    public bool IsStored { get; set; }

    /// <summary>Another id that a source named together with this one.</summary>
    public long? SameAsId { get; set; }
}
