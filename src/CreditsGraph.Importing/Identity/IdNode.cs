using System.Globalization;
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

    /// <summary>The number under which the id is remembered, if it is.</summary>
    public int Row { get; set; } = -1;

    /// <summary>The keys of ids that a source named after this one.</summary>
    public HashSet<long>? Together { get; set; }

    /// <summary>What a record has as its key that says that another id was named together with one.</summary>
    public static string KeyOf(long id) => string.Create(CultureInfo.InvariantCulture, $"#{id}");
}
